// attack {"class":"memory","attempt":"an error with a message above the limit","effect":"memory","ends":["budget:memoryLimitBytes","threw"],"closed":{"cpuMs":10000,"memoryLimitBytes":25165824},"open":{"memoryLimitBytes":268435456}}
throw new Error("x".repeat(2e7) + "y".repeat(2e7).slice(1));
