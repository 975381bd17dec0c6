# attack {"class":"integrity","attempt":"the files that the interpreter is made of, changed for the next program","effect":"residue","ends":["ok"],"value":0,"bare":true}
import builtins, os, sys
archive = "/lib/python314.zip"
acts = (
    lambda: open(archive, "r+b").write(b"x" * 100),
    lambda: os.pwrite(os.open(archive, os.O_RDWR), b"x", 0),
    lambda: os.truncate(archive, 0),
    lambda: os.unlink(archive),
    lambda: os.rename(archive, "/tmp/archive"),
    lambda: os.rename("/tmp", "/lib/python3.14"),
    lambda: os.chmod("/dev/wasmagent", 0),
    lambda: os.unlink("/dev/wasmagent"),
    lambda: os.rename("/dev/null", "/dev/wasmagent"),
    lambda: os.rmdir("/home"),
    lambda: os.symlink("/tmp", "/usr"),
    lambda: os.utime("/dev", (1, 1)),
    lambda: os.mkdir("/proc/self/fd/9"),
)
for act in acts:
    try:
        act()
    except OSError:
        pass
mapped = None
try:
    import mmap
    mapped = mmap.mmap(os.open(archive, os.O_RDWR), 4096, mmap.MAP_SHARED)
    mapped[:4] = b"left"
    mapped.flush()
except (OSError, ValueError, TypeError):
    pass
builtins.leaked = os.path.exists(archive)
0
