// attack {"class":"time","attempt":"reverse on a huge array-like","effect":"time","ends":["budget:cpuMs","threw"],"closed":{"cpuMs":50},"open":{"cpuMs":750}}
Array.prototype.reverse.call({ length: 2 ** 53 - 1 });
