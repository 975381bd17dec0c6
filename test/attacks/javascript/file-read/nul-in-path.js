// attack {"class":"file read","attempt":"a NUL that cuts the name short for the system","effect":"canary","ends":["ok"],"denials":["allowedReadPaths/malformed"],"value":"","closed":{"allowedReadPaths":["/workspace"]},"open":{"allowedReadPaths":["{{outside.folder}}"]}}
let seen = "";
for (const path of ["{{outside.file}}\u0000.txt", "/workspace/note.txt\u0000/../../../outside/secret.txt", "{{outside.file}}"]) {
  try { seen += readFile(path); } catch (error) { if (error.code !== "EDENIED") throw error; }
}
seen;
