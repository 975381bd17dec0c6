// attack {"class":"memory","attempt":"console lines when memory has run out","effect":"memory","ends":["budget:memoryLimitBytes","ok"],"closed":{"cpuMs":10000,"memoryLimitBytes":25165824},"open":{"memoryLimitBytes":50331648}}
const a = [];
try { for (;;) a.push({}); } catch {}
for (let i = 0; i < 100; i++) console.log("x".repeat(1e5));
