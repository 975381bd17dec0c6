# attack {"class":"file read","attempt":"every descriptor there may be, by number and through /proc and /dev","effect":"canary","ends":["denied"],"denials":["allowedReadPaths/not-listed"],"closed":{"allowedReadPaths":["/workspace"]},"open":{"allowedReadPaths":["{{outside.folder}}"]}}
import os
for fd in range(64):
    ways = (
        lambda: os.read(fd, 4096),
        lambda: os.pread(fd, 4096, 0),
        lambda: os.readlink("/proc/self/fd/%d" % fd),
        lambda: read_file("/proc/self/fd/%d" % fd),
        lambda: read_file("/dev/fd/%d" % fd),
    )
    for read in ways:
        try:
            print(fd, read())
        except OSError:
            pass
read_file("{{outside.file}}")
