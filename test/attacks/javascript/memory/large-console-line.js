// attack {"class":"memory","attempt":"a console line above the limit","effect":"memory","ends":["budget:memoryLimitBytes","ok"],"closed":{"cpuMs":10000,"memoryLimitBytes":25165824},"open":{"memoryLimitBytes":268435456}}
console.log(Array.from({ length: 40 }, () => "x".repeat(1e6)));
0;
