// attack {"class":"time","attempt":"a result that doubles","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":50},"open":{"cpuMs":750}}
let o = {};
for (let depth = 0; depth < 40; depth++) o = { a: o, b: o };
o;
