// attack {"class":"file read","attempt":"files that the host has open, through /proc/self/fd","effect":"canary","ends":["ok"],"denials":["allowedReadPaths/not-listed"],"value":"","closed":{"allowedReadPaths":["/workspace"]},"open":{"allowedReadPaths":["{{outside.folder}}"]},"needs":"procfs"}
let seen = "";
for (let fd = 0; fd < 64; fd++) {
  try { seen += readFile("/proc/self/fd/" + fd); } catch {}
}
seen;
