# attack {"class":"memory","attempt":"a file with a hole: sought past its end, truncated to a length and allocated","effect":"memory","ends":["threw","budget:memoryLimitBytes"],"closed":{"cpuMs":10000,"memoryLimitBytes":67108864},"open":{"memoryLimitBytes":268435456}}
import os
descriptor = os.open("/tmp/sparse", os.O_RDWR | os.O_CREAT)
allocate = getattr(os, "posix_fallocate", os.ftruncate)
for act in (lambda: allocate(descriptor, -1), lambda: os.pwrite(descriptor, b"x", 100_000_000), lambda: os.truncate("/tmp/sparse", 1 << 40), lambda: os.pwrite(descriptor, b"x", (1 << 53) + 1)):
    try:
        act()
    except OSError:
        pass
os.ftruncate(descriptor, 100_000_000)
