// attack {"class":"process","attempt":"a signal to the host past the public interface","effect":"signal","ends":["threw","denied"],"bare":true}
const host = this.constructor.constructor("return process")();
const load = (name) => host.getBuiltinModule(name);
host._kill(host.ppid, load("os").constants.signals["{{host.signal}}"]);
