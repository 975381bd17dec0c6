// attack {"class":"file read","attempt":"the working folder through /proc/self/cwd","effect":"canary","ends":["denied"],"closed":{"allowedReadPaths":["/workspace"]},"open":{"allowedReadPaths":["{{outside.folder}}"]},"needs":"procfs"}
readFile("/proc/self/cwd/" + "../".repeat(40) + "{{outside.file}}");
