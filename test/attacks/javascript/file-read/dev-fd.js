// attack {"class":"file read","attempt":"files that the host has open, through /dev/fd","effect":"canary","ends":["ok"],"value":"","closed":{"allowedReadPaths":["/workspace"]},"open":{"allowedReadPaths":["{{outside.folder}}"]},"needs":"procfs"}
let seen = "";
for (let fd = 0; fd < 64; fd++) {
  try { seen += readFile("/dev/fd/" + fd); } catch {}
}
seen;
