// attack {"class":"memory","attempt":"a map that grows","effect":"memory","ends":["budget:memoryLimitBytes"],"closed":{"cpuMs":10000,"memoryLimitBytes":25165824},"open":{"memoryLimitBytes":50331648}}
const m = new Map();
for (let i = 0; ; i++) m.set(i, {});
