// attack {"class":"environment","attempt":"the command line of the parent process, through /proc","effect":"canary","ends":["threw","denied"],"bare":true,"needs":"procfs"}
const host = this.constructor.constructor("return process")();
host.getBuiltinModule("fs").readFileSync("/proc/self/cmdline", "utf8");
