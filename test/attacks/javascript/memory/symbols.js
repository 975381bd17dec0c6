// attack {"class":"memory","attempt":"symbols with long names","effect":"memory","ends":["budget:memoryLimitBytes"],"closed":{"cpuMs":10000,"memoryLimitBytes":25165824},"open":{"memoryLimitBytes":50331648}}
const a = [];
for (;;) a.push(Symbol("s".repeat(1000)));
