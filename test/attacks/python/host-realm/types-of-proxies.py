# attack {"class":"host realm","attempt":"the types of proxies, found by the garbage collector, and their slots called on what is left of the bridge","effect":"canary","ends":["denied"],"denials":["kernel/import-refused"],"bare":true}
import gc
gc.unfreeze()
kinds = [found for found in gc.get_objects() if isinstance(found, type) and found.__name__ == "JsProxy"]
proxies = [proxy for found in gc.get_objects() if type(found).__name__ == "JsFinder" for proxy in found.jsproxies.values()]
for proxy in proxies:
    process = type(proxy).__getattribute__(proxy, "process") if hasattr(proxy, "process") else None
    if process is not None:
        print(process.getBuiltinModule("fs").readFileSync("{{outside.file}}", "utf8"))
