// attack {"class":"file read","attempt":"the environment of the host through /proc/self","effect":"canary","ends":["denied"],"denials":["allowedReadPaths/not-listed"],"closed":{"allowedReadPaths":["/workspace"]},"open":{"allowedReadPaths":["/proc"]},"needs":"procfs"}
readFile("/proc/self/environ");
