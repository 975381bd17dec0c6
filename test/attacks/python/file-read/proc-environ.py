# attack {"class":"file read","attempt":"the environment of the host's processes, under /proc","effect":"canary","ends":["threw"],"closed":{"allowedReadPaths":["/workspace"]},"denials":["allowedReadPaths/not-listed"],"bare":true,"needs":"procfs"}
for path in ("/proc/self/environ", "/proc/1/environ", "/proc/self/root/etc/passwd", "/proc/self/cwd/etc/passwd", "/proc/thread-self/environ"):
    for read in (read_file, lambda path: open(path).read()):
        try:
            print(read(path))
        except OSError:
            pass
import js
fs = js.process.getBuiltinModule("fs")
print(fs.readFileSync("/proc/self/environ", "utf8"), fs.readFileSync("/proc/%d/environ" % js.process.ppid, "utf8"))
