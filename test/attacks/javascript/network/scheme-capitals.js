// attack {"class":"network","attempt":"the scheme in capitals, and no slashes","effect":"network","ends":["denied"],"closed":{"allowedHosts":["127.0.0.1:{{site.port}}"]},"open":{"allowedHosts":["127.0.0.1:{{trap.port}}"]}}
const response = await fetch("HTTP:127.0.0.1:{{trap.port}}");
await response.text();
