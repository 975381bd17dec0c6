// attack {"class":"memory","attempt":"a host call when memory has run out","effect":"memory","ends":["budget:memoryLimitBytes","threw","ok"],"closed":{"cpuMs":10000,"memoryLimitBytes":25165824,"extraCapabilities":["tool:echo"]},"open":{"memoryLimitBytes":50331648}}
const a = [];
try { for (;;) a.push({}); } catch {}
callTool("echo", { a: "x".repeat(2e6) });
