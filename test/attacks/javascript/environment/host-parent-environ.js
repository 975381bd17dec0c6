// attack {"class":"environment","attempt":"the environment of the parent process, through /proc","effect":"canary","ends":["threw","denied"],"bare":true,"needs":"procfs"}
const host = this.constructor.constructor("return process")();
host.getBuiltinModule("fs").readFileSync("/proc/" + host.ppid + "/environ", "utf8");
