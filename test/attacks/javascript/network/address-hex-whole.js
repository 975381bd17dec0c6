// attack {"class":"network","attempt":"the address as one hexadecimal number","effect":"network","ends":["denied"],"closed":{"allowedHosts":["127.0.0.1:{{site.port}}"]},"open":{"allowedHosts":["127.0.0.1:{{trap.port}}"]}}
const response = await fetch("http://0x7f000001:{{trap.port}}/");
await response.text();
