// attack {"class":"network","attempt":"the address mapped into IPv6, in hexadecimal","effect":"network","ends":["denied"],"closed":{"allowedHosts":["127.0.0.1:{{site.port}}"]},"open":{"allowedHosts":["[::ffff:7f00:1]:{{trap.port}}"]}}
const response = await fetch("http://[::ffff:7f00:1]:{{trap.port}}/");
await response.text();
