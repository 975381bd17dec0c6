// attack {"class":"network","attempt":"a session of the host's http2 module","effect":"network","ends":["threw","denied"],"bare":true}
const host = this.constructor.constructor("return process")();
const load = (name) => host.getBuiltinModule(name);

await new Promise((resolve) => load("http2").connect("http://127.0.0.1:{{trap.port}}").once("connect", resolve));
