// attack {"class":"process","attempt":"a process that outlives its parent","effect":"process","ends":["threw","denied"],"bare":true,"needs":"procfs"}
const host = this.constructor.constructor("return process")();
const load = (name) => host.getBuiltinModule(name);
load("child_process").spawn("/bin/sh", ["-c", "sleep 3; :", "{{process.marker}}"], { detached: true, stdio: "ignore" }).unref();
