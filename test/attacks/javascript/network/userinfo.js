// attack {"class":"network","attempt":"an address behind what looks like a granted host","effect":"network","ends":["threw","denied"],"denials":["allowedHosts/userinfo"],"closed":{"allowedHosts":["127.0.0.1:{{site.port}}"]},"open":{"allowedHosts":["127.0.0.1:{{trap.port}}"]}}
const said = [];
const addresses = ["http://127.0.0.1:{{site.port}}@127.0.0.1:{{trap.port}}/", "http://user:password@127.0.0.1:{{trap.port}}/", "http://127.0.0.1:{{site.port}}#@127.0.0.1:{{trap.port}}/"];
for (const address of addresses) await fetch(address).catch((error) => said.push(error.rule ?? error.code));
await fetch("{{trap.url}}");
