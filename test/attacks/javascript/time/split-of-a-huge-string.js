// attack {"class":"time","attempt":"splits of a huge string","effect":"time","ends":["budget:cpuMs","budget:memoryLimitBytes"],"closed":{"cpuMs":50},"open":{"cpuMs":600}}
for (;;) "a,".repeat(5e5).split(",");
