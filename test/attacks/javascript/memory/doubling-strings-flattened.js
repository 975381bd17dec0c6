// attack {"class":"memory","attempt":"strings that double and are flattened","effect":"memory","ends":["budget:memoryLimitBytes","threw"],"closed":{"cpuMs":10000,"memoryLimitBytes":25165824},"open":{"memoryLimitBytes":50331648}}
let s = "xy";
for (;;) { s += s; s.charCodeAt(1); JSON.stringify(s); }
