# attack {"class":"memory","attempt":"a million dictionaries, each of its own","effect":"memory","ends":["budget:memoryLimitBytes"],"closed":{"cpuMs":10000,"memoryLimitBytes":67108864},"open":{"memoryLimitBytes":268435456}}
kept = [{"number": number, "text": str(number)} for number in range(400_000)]
len(kept)
