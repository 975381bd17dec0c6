# attack {"class":"time","attempt":"the sum of an endless count, in C","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":300},"open":{"cpuMs":1000}}
import itertools
sum(itertools.repeat(0))
