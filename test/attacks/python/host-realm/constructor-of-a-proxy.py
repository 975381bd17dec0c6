# attack {"class":"host realm","attempt":"the constructor of the constructor of a Python list's proxy","effect":"canary","ends":["threw"],"bare":true}
from pyodide.ffi import create_proxy, to_js
path = "{{outside.file}}"
for proxy in (to_js([1]), to_js({}), create_proxy(print)):
    try:
        load = proxy.constructor.constructor("return process")().getBuiltinModule
        print(load("fs").readFileSync(path, "utf8"))
    except TypeError:
        pass
