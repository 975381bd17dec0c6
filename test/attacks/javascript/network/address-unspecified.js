// attack {"class":"network","attempt":"the unspecified address, which means this machine","effect":"network","ends":["denied"],"closed":{"allowedHosts":["127.0.0.1:{{site.port}}"]},"open":{"allowedHosts":["0.0.0.0:{{trap.port}}"]}}
const response = await fetch("http://0.0.0.0:{{trap.port}}/");
await response.text();
