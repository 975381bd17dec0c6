// attack {"class":"file read","attempt":"/etc/passwd, and then the file that is worth more","effect":"canary","ends":["ok"],"denials":["allowedReadPaths/not-listed"],"value":"","closed":{"allowedReadPaths":["/workspace"]},"open":{"allowedReadPaths":["/etc","{{outside.folder}}"]}}
let seen = "";
for (const path of ["/etc/passwd", "{{outside.file}}"]) {
  try { seen += readFile(path); } catch (error) { if (error.code !== "EDENIED") throw error; }
}
seen;
