# attack {"class":"memory","attempt":"a file that is mapped over and over, and maps of nothing","effect":"memory","ends":["threw","budget:memoryLimitBytes"],"closed":{"cpuMs":10000,"memoryLimitBytes":67108864},"open":{"memoryLimitBytes":268435456}}
import mmap
with open("/tmp/mapped", "wb") as file:
    file.write(bytes(8 << 20))
kept = []
with open("/tmp/mapped", "r+b") as file:
    for _ in range(20):
        kept.append(mmap.mmap(file.fileno(), 8 << 20))
for _ in range(20):
    kept.append(mmap.mmap(-1, 8 << 20))
