# attack {"class":"file read","attempt":"a mount of the host's disk over /tmp, with what the runtime offers for it","effect":"canary","ends":["threw","denied"],"bare":true}
import gc, os
gc.unfreeze()
for found in gc.get_objects():
    if type(found).__name__ == "JsFinder":
        js = found.jsproxies["js"]
        fs = found.jsproxies["pyodide_js"].FS
        os.makedirs("/tmp/disk", exist_ok=True)
        fs.mount(fs.filesystems.NODEFS, js.JSON.parse('{"root":"{{outside.folder}}"}'), "/tmp/disk")
open("/tmp/disk/secret.txt").read()
