// attack {"class":"memory","attempt":"one typed array above the limit","effect":"memory","ends":["budget:memoryLimitBytes"],"closed":{"cpuMs":10000,"memoryLimitBytes":25165824},"open":{"memoryLimitBytes":134217728}}
new Uint8Array(6e7).length;
