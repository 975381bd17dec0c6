// attack {"class":"time","attempt":"sorts of large typed arrays, one after the other","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":50},"open":{"cpuMs":750}}
for (;;) new Float64Array(1e6).map(Math.random).sort();
