// attack {"class":"time","attempt":"an endless loop beside a slow host call, while the clock stands still","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":50,"allowedHosts":["127.0.0.1:{{site.port}}"]},"open":{"cpuMs":750}}
fetch("{{site.url}}slow");
for (;;);
