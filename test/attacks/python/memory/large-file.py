# attack {"class":"memory","attempt":"a file of the guest that is larger than the limit","effect":"memory","ends":["threw","budget:memoryLimitBytes"],"closed":{"cpuMs":10000,"memoryLimitBytes":67108864},"open":{"memoryLimitBytes":268435456}}
with open("/tmp/large", "wb") as file:
    for _ in range(100):
        file.write(bytes(1 << 20))
