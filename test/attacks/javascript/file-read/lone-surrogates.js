// attack {"class":"file read","attempt":"names with lone surrogates, which have no UTF-8 form","effect":"canary","ends":["ok"],"denials":["allowedReadPaths/malformed"],"value":"","closed":{"allowedReadPaths":["/workspace"]},"open":{"allowedReadPaths":["{{outside.folder}}"]}}
let seen = "";
for (const path of ["{{outside.folder}}/\ud800/../secret.txt", "{{outside.file}}\udc00", "{{outside.file}}"]) {
  try { seen += readFile(path); } catch {}
}
seen;
