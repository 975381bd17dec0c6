// attack {"class":"memory","attempt":"answers of a tool that are kept","effect":"memory","ends":["budget:memoryLimitBytes","threw"],"closed":{"cpuMs":10000,"memoryLimitBytes":25165824,"extraCapabilities":["tool:echo"]},"open":{"memoryLimitBytes":268435456}}
const a = [];
for (let i = 0; i < 40; i++) a.push(callTool("echo", { size: 2e6 }));
a.length;
