// attack {"class":"network","attempt":"a name below a granted wildcard, which resolves to this machine","effect":"network","ends":["denied"],"denials":["allowedHosts/private-address"],"closed":{"allowedHosts":["*.attack.test:{{trap.port}}"]},"open":{"allowedHosts":["127.0.0.1:{{trap.port}}"]}}
const response = await fetch("http://{{rebind.host}}:{{trap.port}}/");
await response.text();
