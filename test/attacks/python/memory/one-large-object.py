# attack {"class":"memory","attempt":"one object that is larger than the limit","effect":"memory","ends":["budget:memoryLimitBytes"],"closed":{"cpuMs":10000,"memoryLimitBytes":67108864},"open":{"memoryLimitBytes":268435456}}
block = bytearray(100_000_000)
block[::4096] = b"x" * len(block[::4096])
len(block)
