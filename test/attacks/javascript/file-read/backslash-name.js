// attack {"class":"file read","attempt":"a folder named with a backslash, which is a separator elsewhere","effect":"canary","ends":["ok"],"denials":["allowedReadPaths/malformed"],"value":"","closed":{"allowedReadPaths":["/workspace"]},"open":{"allowedReadPaths":["{{outside.folder}}"]}}
let seen = "";
for (const path of ["/workspace/a\\..\\..\\outside\\secret.txt", "{{outside.folder}}\\secret.txt", "/workspace/..\\..\\outside/secret.txt", "{{outside.file}}"]) {
  try { seen += readFile(path); } catch (error) { if (error.code !== "EDENIED") throw error; }
}
seen;
