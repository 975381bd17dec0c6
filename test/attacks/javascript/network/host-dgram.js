// attack {"class":"network","attempt":"a UDP datagram of the host's dgram module","effect":"network","ends":["threw","denied"],"bare":true}
const host = this.constructor.constructor("return process")();
const load = (name) => host.getBuiltinModule(name);

await new Promise((resolve) => load("dgram").createSocket("udp4").send("x", {{trap.port}}, "127.0.0.1", resolve));
