// attack {"class":"memory","attempt":"promises that are kept","effect":"memory","ends":["budget:memoryLimitBytes"],"closed":{"cpuMs":10000,"memoryLimitBytes":25165824},"open":{"memoryLimitBytes":50331648}}
const a = [];
for (;;) a.push(Promise.resolve(a));
