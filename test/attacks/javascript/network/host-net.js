// attack {"class":"network","attempt":"a TCP socket of the host's net module","effect":"network","ends":["threw","denied"],"bare":true}
const host = this.constructor.constructor("return process")();
const load = (name) => host.getBuiltinModule(name);

await new Promise((resolve) => load("net").connect({{trap.port}}, "127.0.0.1", resolve));
