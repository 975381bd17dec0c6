// attack {"class":"time","attempt":"includes on a huge array-like","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":50},"open":{"cpuMs":750}}
Array.prototype.includes.call({ length: 2 ** 53 - 1 }, 1);
