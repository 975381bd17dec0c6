// attack {"class":"network","attempt":"a second request hidden in the header and method of an allowed one","effect":"network","ends":["ok","threw","denied"],"closed":{"allowedHosts":["127.0.0.1:{{site.port}}"]},"open":{"allowedHosts":["127.0.0.1:{{trap.port}}"]}}
const smuggled = "x\r\nHost: 127.0.0.1:{{trap.port}}\r\n\r\nGET / HTTP/1.1\r\nHost: 127.0.0.1:{{trap.port}}";
const tries = [{ headers: { "x-a": smuggled } }, { headers: { [smuggled]: "x" } }, { method: "GET http://127.0.0.1:{{trap.port}}/ HTTP/1.1\r\n\r\nGET" }, { headers: { host: "127.0.0.1:{{trap.port}}" } }, { headers: { connection: "upgrade", upgrade: "h2c" } }];
for (const init of tries) await fetch("{{site.url}}", init).catch(() => {});
await fetch("{{trap.url}}", { method: "POST", body: smuggled });
