# attack {"class":"file read","attempt":"Python's own open, pathlib, glob and links made in the guest, on the host's paths","effect":"canary","ends":["threw"],"bare":true}
import glob, io, os, pathlib, shutil, tempfile
path = "{{outside.file}}"
os.symlink(path, "/tmp/link")
os.symlink("/proc/self/root" + path, "/tmp/link2")
for read in (lambda: open(path).read(), lambda: pathlib.Path(path).read_text(), lambda: os.read(os.open(path, os.O_RDONLY), 4096), lambda: open("/tmp/link").read(), lambda: open("/tmp/link2").read(), lambda: shutil.copy(path, "/tmp/copy"), lambda: io.FileIO(path).read(), lambda: glob.glob(os.path.dirname(path) + "/*") or open("/nowhere")):
    try:
        print(read())
    except OSError:
        pass
import js
print(js.process.binding("fs") and js.process.getBuiltinModule("fs").readFileSync(path, "utf8"))
