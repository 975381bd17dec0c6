// attack {"class":"time","attempt":"copyWithin on a huge array-like","effect":"time","ends":["budget:cpuMs","threw"],"closed":{"cpuMs":50},"open":{"cpuMs":750}}
Array.prototype.copyWithin.call({ length: 2 ** 53 - 1 }, 1, 0);
