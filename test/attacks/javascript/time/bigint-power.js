// attack {"class":"time","attempt":"large powers of big integers","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":50},"open":{"cpuMs":750}}
for (;;) 7n ** 300_000n;
