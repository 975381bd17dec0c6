// attack {"class":"network","attempt":"five hundred requests that nobody waits for","effect":"network","ends":["ok","denied","budget:cpuMs"],"denials":["allowedHosts/empty-list"],"open":{"allowedHosts":["127.0.0.1:{{trap.port}}"]}}
const all = [];
for (let count = 0; count < 500; count++) all.push(fetch("{{trap.url}}").catch(() => 0));
await Promise.all(all);
