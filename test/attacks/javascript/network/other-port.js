// attack {"class":"network","attempt":"another port of a granted host","effect":"network","ends":["denied"],"closed":{"allowedHosts":["127.0.0.1:{{site.port}}"]},"open":{"allowedHosts":["127.0.0.1:{{trap.port}}"]}}
const response = await fetch("{{trap.url}}");
await response.text();
