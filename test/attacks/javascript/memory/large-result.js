// attack {"class":"memory","attempt":"a result above the limit","effect":"memory","ends":["budget:memoryLimitBytes","budget:output","threw"],"closed":{"cpuMs":10000,"memoryLimitBytes":25165824},"open":{"memoryLimitBytes":268435456}}
Array.from({ length: 40 }, () => "x".repeat(1e6));
