# attack {"class":"memory","attempt":"memory that is asked for again after each refusal, until there is none for an error","effect":"memory","ends":["budget:memoryLimitBytes","ok"],"closed":{"cpuMs":10000,"memoryLimitBytes":67108864},"open":{"memoryLimitBytes":268435456}}
kept = []
size = 1 << 24
while size > 64 and sum(map(len, kept)) < 120_000_000:
    try:
        kept.append(bytearray(size))
    except MemoryError:
        size //= 2
len(kept)
