// attack {"class":"memory","attempt":"a result when memory has run out","effect":"memory","ends":["budget:memoryLimitBytes"],"closed":{"cpuMs":10000},"open":{"memoryLimitBytes":134217728}}
const a = [];
try { for (;;) a.push([]); } catch {}
a;
