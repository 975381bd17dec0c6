# attack {"class":"memory","attempt":"one number of a hundred megabytes","effect":"memory","ends":["budget:memoryLimitBytes"],"closed":{"cpuMs":10000,"memoryLimitBytes":67108864},"open":{"memoryLimitBytes":268435456}}
(1 << 800_000_000).bit_length()
