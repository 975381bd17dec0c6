# attack {"class":"memory","attempt":"calls without end, with no limit to their depth","effect":"memory","ends":["budget:memoryLimitBytes","threw"],"closed":{"cpuMs":10000,"memoryLimitBytes":67108864},"open":{"memoryLimitBytes":268435456}}
import sys
sys.setrecursionlimit(10 ** 9)
def deeper(a, b, c):
    return deeper(a, [b], {1: c})
deeper(1, 2, 3)
