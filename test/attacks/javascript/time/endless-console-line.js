// attack {"class":"time","attempt":"a console line that computes for ever when it is made","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":50},"open":{"cpuMs":750}}
console.log({ toJSON() { for (;;); } });
