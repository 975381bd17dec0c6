// attack {"class":"memory","attempt":"responses of a granted site that are kept","effect":"memory","ends":["budget:memoryLimitBytes"],"denials":["quota/response-bytes"],"closed":{"cpuMs":10000,"memoryLimitBytes":25165824,"allowedHosts":["127.0.0.1:{{site.port}}"]},"open":{"memoryLimitBytes":50331648}}
const a = [];
for (let i = 0; i < 200; i++) a.push(await fetch("{{site.url}}large").catch((error) => error));
for (;;) a.push(new Uint8Array(1e6));
