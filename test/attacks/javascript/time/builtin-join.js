// attack {"class":"time","attempt":"join on a huge length","effect":"time","ends":["budget:cpuMs","threw"],"closed":{"cpuMs":50},"open":{"cpuMs":750}}
new Array(2 ** 32 - 1).join();
