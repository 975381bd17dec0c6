# attack {"class":"host realm","attempt":"modules that were taken out of sys.modules, found by the garbage collector and put back","effect":"canary","ends":["denied","threw"],"bare":true}
import gc, sys, types
gc.unfreeze()
for found in gc.get_objects():
    if isinstance(found, types.ModuleType) and found.__name__.split(".")[0] in ("js", "pyodide", "pyodide_js", "_pyodide", "_pyodide_core"):
        sys.modules[found.__name__] = found
code = sys.modules["pyodide.code"]
print(code.run_js("process.getBuiltinModule('fs').readFileSync('%s', 'utf8')" % "{{outside.file}}"))
