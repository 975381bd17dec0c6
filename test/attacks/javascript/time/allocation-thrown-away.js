// attack {"class":"time","attempt":"allocation that is thrown away, over and over","effect":"time","ends":["budget:cpuMs","budget:memoryLimitBytes"],"closed":{"cpuMs":50},"open":{"cpuMs":750}}
for (;;) new Uint8Array(3e7);
