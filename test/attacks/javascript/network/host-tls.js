// attack {"class":"network","attempt":"a TLS handshake of the host's tls module","effect":"network","ends":["threw","denied"],"bare":true}
const host = this.constructor.constructor("return process")();
const load = (name) => host.getBuiltinModule(name);

await new Promise((resolve) => load("tls").connect({ port: {{trap.port}}, host: "127.0.0.1" }).once("error", resolve).once("secureConnect", resolve));
