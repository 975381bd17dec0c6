// attack {"class":"memory","attempt":"strings that double","effect":"memory","ends":["budget:memoryLimitBytes","threw"],"closed":{"cpuMs":10000,"memoryLimitBytes":25165824},"open":{"memoryLimitBytes":50331648}}
const kept = [];
let s = "x";
for (;;) { s = s.length > 1e6 ? "x" : s + s + "y" + s.length; kept.push(s.slice(1)); }
