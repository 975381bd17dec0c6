# attack {"class":"host realm","attempt":"the host's disk, mounted on a folder of the guest through pyodide_js","effect":"canary","ends":["threw"],"bare":true}
import os
os.makedirs("/tmp/host")
import js, pyodide_js
pyodide_js.FS.mount(pyodide_js.FS.filesystems.NODEFS, js.JSON.parse('{"root":"/"}'), "/tmp/host")
open("/tmp/host{{outside.file}}").read()
