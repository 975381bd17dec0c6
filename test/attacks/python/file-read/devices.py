# attack {"class":"file read","attempt":"device nodes: disks, memory and terminals by their names, and made by their numbers","effect":"canary","ends":["threw"],"bare":true}
import os, stat
for name in ("/dev/sda", "/dev/vda", "/dev/mem", "/dev/kmem", "/dev/tty", "/dev/tty1", "/dev/console", "/dev/ptmx", "/dev/stdin", "/dev/random"):
    try:
        print(os.read(os.open(name, os.O_RDONLY | os.O_NONBLOCK), 16) and "")
    except OSError:
        pass
for act in (lambda: os.mknod("/tmp/disk", stat.S_IFCHR | 0o666, os.makedev(8, 0)), lambda: os.mkfifo("/tmp/pipe"), lambda: os.chmod("/dev/null", 0o777), lambda: os.symlink("/dev/tty", "/dev/x")):
    try:
        act()
    except (OSError, AttributeError):
        pass
from pyodide.code import run_js
print(run_js("process.getBuiltinModule('fs').readFileSync('%s', 'utf8')" % "{{outside.file}}"))
