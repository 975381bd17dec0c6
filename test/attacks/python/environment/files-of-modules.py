# attack {"class":"environment","attempt":"paths of the host in what loaded modules know about themselves","effect":"canary","ends":["threw"],"bare":true}
import sys
for module in list(sys.modules.values()):
    try:
        print(module.__name__, getattr(module, "__file__", None), getattr(module, "__cached__", None), getattr(module, "__path__", None), getattr(module.__spec__, "origin", None))
    except Exception:
        pass
import js
print(js.process.argv.slice(0, 2))
