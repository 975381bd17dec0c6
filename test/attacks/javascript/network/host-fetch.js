// attack {"class":"network","attempt":"the fetch of the host's own realm","effect":"network","ends":["threw","denied"],"bare":true}
const host = this.constructor.constructor("return globalThis")();
if (host === globalThis) throw new Error("the same realm");
await (await host.fetch("{{trap.url}}")).text();
