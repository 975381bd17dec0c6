# attack {"class":"time","attempt":"a result that is small in memory and doubles with each level as text","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":300},"open":{"cpuMs":1000,"memoryLimitBytes":2000000000}}
value = ["x"]
for _ in range(60):
    value = [value, value]
value
