// attack {"class":"network","attempt":"the address mapped into IPv6","effect":"network","ends":["denied"],"closed":{"allowedHosts":["127.0.0.1:{{site.port}}"]},"open":{"allowedHosts":["[::ffff:127.0.0.1]:{{trap.port}}"]}}
const response = await fetch("http://[::ffff:127.0.0.1]:{{trap.port}}/");
await response.text();
