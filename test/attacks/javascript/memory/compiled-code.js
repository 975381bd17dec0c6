// attack {"class":"memory","attempt":"compiled functions that are kept","effect":"memory","ends":["budget:memoryLimitBytes"],"closed":{"cpuMs":10000,"memoryLimitBytes":25165824},"open":{"memoryLimitBytes":50331648}}
const a = [];
for (let i = 0; ; i++) a.push(Function("return " + "[" + "1,".repeat(20000) + i + "]"));
