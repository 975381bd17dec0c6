// attack {"class":"time","attempt":"splits of a huge string","effect":"time","ends":["budget:cpuMs","budget:memoryLimitBytes"],"closed":{"cpuMs":50},"open":{"cpuMs":750,"memoryLimitBytes":1073741824}}
for (;;) "a,".repeat(5e5).split(",");
