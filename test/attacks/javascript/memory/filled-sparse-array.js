// attack {"class":"memory","attempt":"a sparse array that is filled","effect":"memory","ends":["budget:memoryLimitBytes"],"closed":{"cpuMs":10000,"memoryLimitBytes":25165824},"open":{"memoryLimitBytes":50331648}}
new Array(2 ** 31).fill(0);
