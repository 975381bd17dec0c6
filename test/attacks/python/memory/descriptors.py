# attack {"class":"memory","attempt":"descriptors without end, duplicated upwards, and a block in the end","effect":"memory","ends":["budget:memoryLimitBytes","threw"],"closed":{"cpuMs":10000,"memoryLimitBytes":67108864},"open":{"memoryLimitBytes":268435456}}
import fcntl, os
for number in range(100_000):
    try:
        fcntl.fcntl(0, fcntl.F_DUPFD, 3 + number)
    except OSError:
        break
for number in (1 << 20, 1 << 30, (1 << 31) - 1):
    try:
        fcntl.fcntl(0, fcntl.F_DUPFD, number)
        os.dup2(0, number)
    except OSError:
        pass
block = bytearray(100_000_000)
len(block)
