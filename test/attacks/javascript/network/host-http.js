// attack {"class":"network","attempt":"a request of the host's http module, with a user in its address","effect":"network","ends":["threw","denied"],"bare":true}
const host = this.constructor.constructor("return process")();
const load = (name) => host.getBuiltinModule(name);

await new Promise((resolve) => load("http").get("http://user:password@127.0.0.1:{{trap.port}}/", resolve));
