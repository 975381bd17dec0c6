// attack {"class":"network","attempt":"the address in hexadecimal","effect":"network","ends":["denied"],"closed":{"allowedHosts":["127.0.0.1:{{site.port}}"]},"open":{"allowedHosts":["127.0.0.1:{{trap.port}}"]}}
const response = await fetch("http://0x7f.1:{{trap.port}}/");
await response.text();
