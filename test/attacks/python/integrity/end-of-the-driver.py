# attack {"class":"integrity","attempt":"the driver taken away while it runs the program: its module, its device and its streams","effect":"residue","ends":["threw","ok"],"bare":true}
import builtins, gc, os, sys
driver = sys.modules.pop("_wasmagent")
for name in list(vars(driver)):
    if not name.startswith("__") and name not in ("_ask", "run"):
        delattr(driver, name)
builtins.leaked = "driver"
gc.collect()
