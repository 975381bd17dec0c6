// attack {"class":"file read","attempt":"the root folder through /proc/self/root","effect":"canary","ends":["denied"],"closed":{"allowedReadPaths":["/workspace"]},"open":{"allowedReadPaths":["{{outside.folder}}"]},"needs":"procfs"}
readFile("/proc/self/root{{outside.file}}");
