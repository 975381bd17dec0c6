// attack {"class":"memory","attempt":"arguments of a host call above the limit","effect":"memory","ends":["budget:memoryLimitBytes","threw"],"closed":{"cpuMs":10000,"memoryLimitBytes":25165824,"extraCapabilities":["tool:echo"]},"open":{"memoryLimitBytes":268435456}}
callTool("echo", { a: Array.from({ length: 40 }, () => "x".repeat(1e6)) });
