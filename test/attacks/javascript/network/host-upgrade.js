// attack {"class":"network","attempt":"a request of the host's http module that asks for a WebSocket","effect":"network","ends":["threw","denied"],"bare":true}
const host = this.constructor.constructor("return process")();
const load = (name) => host.getBuiltinModule(name);

await new Promise((resolve) => load("http").get("{{trap.url}}", { headers: { connection: "upgrade", upgrade: "websocket" } }, resolve));
