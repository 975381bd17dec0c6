// attack {"class":"time","attempt":"powers of big integers, one after the other","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":50},"open":{"cpuMs":750}}
let x = 3n;
for (;;) { x = x * x; if (x > 2n ** 500_000n) x = 3n; }
