// attack {"class":"network","attempt":"the address in full-width digits","effect":"network","ends":["denied"],"closed":{"allowedHosts":["127.0.0.1:{{site.port}}"]},"open":{"allowedHosts":["127.0.0.1:{{trap.port}}"]}}
const response = await fetch("http://１２７.0.0.1:{{trap.port}}/");
await response.text();
