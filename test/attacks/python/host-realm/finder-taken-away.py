# attack {"class":"host realm","attempt":"the import of what is closed, after the finder that closes it was removed","effect":"canary","ends":["denied","threw"],"bare":true}
import importlib, sys
sys.meta_path[:] = [finder for finder in sys.meta_path if getattr(finder, "__name__", "") != "_ClosedFinder"]
importlib.invalidate_caches()
from pyodide.code import run_js
print(run_js("process.getBuiltinModule('fs').readFileSync('%s', 'utf8')" % "{{outside.file}}"))
