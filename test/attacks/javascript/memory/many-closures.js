// attack {"class":"memory","attempt":"many closures","effect":"memory","ends":["budget:memoryLimitBytes"],"closed":{"cpuMs":10000,"memoryLimitBytes":25165824},"open":{"memoryLimitBytes":50331648}}
const a = [];
for (;;) { const b = a.length; a.push(() => b); }
