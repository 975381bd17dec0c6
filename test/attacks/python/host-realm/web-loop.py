# attack {"class":"host realm","attempt":"the event loop of the browser, which schedules on the host's","effect":"canary","ends":["threw","denied"],"bare":true}
import gc
gc.unfreeze()
loops = [found for found in gc.get_objects() if isinstance(found, type) and found.__name__ == "WebLoop"]
loop = loops[0]()
loop.call_soon(print, "called")
from js import process
print(process.getBuiltinModule("fs").readFileSync("{{outside.file}}", "utf8"))
