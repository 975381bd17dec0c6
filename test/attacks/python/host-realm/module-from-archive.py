# attack {"class":"host realm","attempt":"Pyodide's own modules, loaded from the archive of the standard library under another name","effect":"canary","ends":["denied","threw"],"bare":true}
import importlib.util, sys, zipimport
archive = zipimport.zipimporter("/lib/python314.zip")
sys.meta_path[:] = [finder for finder in sys.meta_path if getattr(finder, "__name__", "") != "_ClosedFinder"]
for name in ("_pyodide", "pyodide", "pyodide.code"):
    finder = archive if "." not in name else zipimport.zipimporter("/lib/python314.zip/pyodide")
    spec = finder.find_spec(name)
    module = sys.modules[name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
print(sys.modules["pyodide.code"].run_js("process.getBuiltinModule('fs').readFileSync('%s', 'utf8')" % "{{outside.file}}"))
