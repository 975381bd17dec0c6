# attack {"class":"memory","attempt":"an error with a message above the limit","effect":"memory","ends":["budget:memoryLimitBytes","threw"],"closed":{"cpuMs":10000,"memoryLimitBytes":67108864},"open":{"memoryLimitBytes":268435456}}
raise RuntimeError("x" * 50_000_000 + "y" * 50_000_000)
