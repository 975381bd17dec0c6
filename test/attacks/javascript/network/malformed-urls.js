// attack {"class":"network","attempt":"tabs, line breaks, backslashes and a missing scheme in the URL","effect":"network","ends":["threw","denied"],"denials":["allowedHosts/malformed"],"closed":{"allowedHosts":["127.0.0.1:{{site.port}}"]},"open":{"allowedHosts":["127.0.0.1:{{trap.port}}"]}}
const addresses = ["http://127.0.\t0.1:{{trap.port}}/", "http://127.0.0.1\n:{{trap.port}}/", "http:\\\\127.0.0.1:{{trap.port}}\\", "//127.0.0.1:{{trap.port}}/", "127.0.0.1:{{trap.port}}", "http://127.0.0.1:{{site.port}}\\@127.0.0.1:{{trap.port}}/"];
for (const address of addresses) await fetch(address).catch(() => {});
await fetch("{{trap.url}}");
