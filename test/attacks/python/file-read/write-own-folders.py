# attack {"class":"file read","attempt":"folders of the guest that are named as those of the host, written with Python's own functions","effect":"files","ends":["threw"],"bare":true}
import os, pathlib
path = "{{outside.new}}"
for folder in ("/", "/tmp", "/home/guest"):
    try:
        os.makedirs(folder + os.path.dirname(path), exist_ok=True)
        pathlib.Path(folder + path).write_text("made")
    except OSError:
        pass
import js
js.process.getBuiltinModule("fs").writeFileSync(path, "made")
