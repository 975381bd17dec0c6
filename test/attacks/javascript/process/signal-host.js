// attack {"class":"process","attempt":"a signal to the host","effect":"signal","ends":["threw","denied"],"bare":true}
const host = this.constructor.constructor("return process")();
const load = (name) => host.getBuiltinModule(name);

host.kill(host.ppid, "{{host.signal}}");
load("fs").readFileSync("/dev/null");
