// attack {"class":"time","attempt":"memory that runs out again and again, and is caught","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":50},"open":{"cpuMs":750}}
const a = [];
for (;;) try { for (;;) a.push({}); } catch {}
