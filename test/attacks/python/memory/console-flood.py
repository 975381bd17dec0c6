# attack {"class":"memory","attempt":"lines without end, one line without end, and a block after them","effect":"memory","ends":["budget:memoryLimitBytes"],"closed":{"cpuMs":10000,"memoryLimitBytes":67108864},"open":{"memoryLimitBytes":268435456}}
import os, sys
for number in range(15_000):
    print(number)
for number in range(30):
    sys.stderr.write("x" * 1_000_000)
    os.write(1, b"y" * 1_000_000)
    os.writev(2, [b"z"] * 1000)
block = bytearray(100_000_000)
len(block)
