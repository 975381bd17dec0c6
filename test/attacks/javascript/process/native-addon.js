// attack {"class":"process","attempt":"a shared object loaded into the process","effect":"ended","ends":["threw","denied"],"bare":true}
const host = this.constructor.constructor("return process")();
const load = (name) => host.getBuiltinModule(name);

try { host.dlopen({ exports: {} }, "/nonexistent.node"); } catch (error) { if (error.code !== "ERR_DLOPEN_FAILED") throw error; }
host.kill(host.pid, "SIGKILL");
