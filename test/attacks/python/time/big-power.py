# attack {"class":"time","attempt":"a power of integers, which no signal interrupts","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":300},"open":{"cpuMs":1000}}
7 ** (10 ** 8)
