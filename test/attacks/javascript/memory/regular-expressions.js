// attack {"class":"memory","attempt":"regular expressions that are kept","effect":"memory","ends":["budget:memoryLimitBytes"],"closed":{"cpuMs":10000,"memoryLimitBytes":25165824},"open":{"memoryLimitBytes":50331648}}
const a = [];
for (let i = 0; ; i++) a.push(new RegExp("(?:" + "a|b".repeat(500) + ")" + i));
