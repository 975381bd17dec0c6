// attack {"class":"network","attempt":"schemes other than http","effect":"network","ends":["threw","denied"],"denials":["allowedHosts/scheme"],"closed":{"allowedHosts":["127.0.0.1:{{site.port}}"]},"open":{"allowedHosts":["127.0.0.1:{{trap.port}}"]}}
for (const scheme of ["ws", "wss", "ftp", "gopher", "tcp", "file", "data", "blob", "javascript"]) {
  await fetch(scheme + "://127.0.0.1:{{trap.port}}/").catch(() => {});
}
await fetch("{{trap.url}}");
