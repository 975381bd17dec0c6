# attack {"class":"memory","attempt":"a list that doubles","effect":"memory","ends":["budget:memoryLimitBytes"],"closed":{"cpuMs":10000,"memoryLimitBytes":67108864},"open":{"memoryLimitBytes":268435456}}
kept = [0]
while len(kept) < 20_000_000:
    kept *= 2
len(kept)
