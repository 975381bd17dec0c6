# attack {"class":"memory","attempt":"a result above every limit","effect":"memory","ends":["budget:memoryLimitBytes","budget:output"],"closed":{"cpuMs":10000,"memoryLimitBytes":67108864},"open":{"memoryLimitBytes":268435456}}
["x" * 1_000_000 for _ in range(120)]
