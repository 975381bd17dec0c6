# attack {"class":"time","attempt":"a sort whose comparison never ends, and searches in C","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":300},"open":{"cpuMs":1000}}
import functools, itertools
def compare(left, right):
    while True:
        pass
sorted(range(3), key=functools.cmp_to_key(compare))
0.5 in itertools.repeat(1)
