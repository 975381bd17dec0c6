// attack {"class":"network","attempt":"fetch, where nothing is granted","effect":"network","ends":["denied"],"denials":["allowedHosts/empty-list"],"open":{"allowedHosts":["127.0.0.1:{{trap.port}}"]}}
const response = await fetch("{{trap.url}}");
await response.text();
