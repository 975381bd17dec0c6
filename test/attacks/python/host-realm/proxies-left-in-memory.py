# attack {"class":"host realm","attempt":"proxies that the interpreter held before it was locked, found by the garbage collector","effect":"canary","ends":["denied"],"denials":["kernel/import-refused"],"bare":true}
import gc
gc.unfreeze()
for found in gc.get_objects():
    if type(found).__name__ == "JsFinder":
        js = found.jsproxies["js"]
        print(js.process.getBuiltinModule("fs").readFileSync("{{outside.file}}", "utf8"))
