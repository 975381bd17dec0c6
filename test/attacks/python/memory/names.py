# attack {"class":"memory","attempt":"names of megabytes, a path of slashes only, and folders nested one step at a time, many of them open and listed","effect":"ended","ends":["ok"],"closed":{"cpuMs":20000},"vacuous":"names take the runtime's memory and not the guest's; outside the sandbox that has no limit that would be reached in time"}
import os
for number in range(100):
    name = "%d-" % number + "x" * 8_000_000
    for act in (lambda: os.mkdir("/tmp/" + name), lambda: os.symlink(name, "/tmp/link-%d" % number), lambda: open("/tmp/" + name, "w"), lambda: os.rename("/tmp", name), lambda: os.stat("/" * 50_000_000), lambda: os.chdir("/" + name)):
        try:
            act()
        except OSError:
            pass
held = []
os.chdir("/tmp")
for number in range(5_000):
    try:
        os.mkdir("n" * 200)
        os.chdir("n" * 200)
    except OSError:
        break
for number in range(6_000):
    try:
        held.append(os.open(".", os.O_RDONLY))
        os.listdir(held[-1])
        os.dup(held[-1])
    except OSError:
        break
for descriptor in held:
    os.close(descriptor)
