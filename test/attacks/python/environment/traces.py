# attack {"class":"environment","attempt":"paths of the host in tracebacks, code objects and errors of the kernel","effect":"canary","ends":["ok","denied","threw"],"bare":true}
import gc, sys, traceback, types
gc.unfreeze()
names = {found.co_filename for function in gc.get_objects() if isinstance(function, types.FunctionType) for found in [function.__code__]}
print(sorted(names))
for act in (lambda: read_file(1), lambda: read_file("/nowhere"), lambda: call_tool("nothing"), lambda: open("/dev/wasmagent", "r+b", buffering=0).write(b"x" * 30_000_000), lambda: __import__("js")):
    try:
        act()
    except BaseException as error:
        print("".join(traceback.format_exception(error)), error.__dict__, repr(error.args))
from pyodide.code import run_js
print(run_js("Error.stackTraceLimit = 200; new Error('where').stack"))
