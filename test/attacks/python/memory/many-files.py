# attack {"class":"memory","attempt":"files of half a megabyte without end, each under a name of its own, opened and removed","effect":"memory","ends":["threw","budget:memoryLimitBytes"],"closed":{"cpuMs":10000,"memoryLimitBytes":67108864},"open":{"memoryLimitBytes":268435456}}
import os
open_files = []
for number in range(200):
    file = open("/tmp/file-%d" % number, "wb")
    file.write(bytes(1 << 19))
    file.flush()
    os.unlink(file.name)
    open_files.append(file)
