# attack {"class":"memory","attempt":"files moved to where a count does not look: names of prototypes, and a folder moved into itself","effect":"memory","ends":["threw","budget:memoryLimitBytes"],"closed":{"cpuMs":10000,"memoryLimitBytes":67108864},"open":{"memoryLimitBytes":268435456}}
import os
os.makedirs("/tmp/a/b")
os.symlink("/tmp/a/b", "/tmp/link")
for number in range(20):
    path = "/tmp/a/file-%d" % number
    with open(path, "wb") as file:
        file.write(bytes(8 << 20))
    os.makedirs("/tmp/folder-%d" % number)
    for name in ("/tmp/folder-%d/__proto__" % number, "/tmp/folder-%d/constructor" % number):
        try:
            os.rename(path, name)
        except OSError:
            pass
    try:
        os.rename("/tmp/a", "/tmp/link/c")
        os.makedirs("/tmp/a/b")
    except OSError:
        pass
