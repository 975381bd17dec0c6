// attack {"class":"memory","attempt":"a result when memory has run out","effect":"memory","ends":["budget:memoryLimitBytes","budget:output"],"closed":{"cpuMs":10000,"memoryLimitBytes":25165824},"open":{"memoryLimitBytes":50331648}}
const a = [];
try { for (;;) a.push([]); } catch {}
a;
