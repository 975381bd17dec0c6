# attack {"class":"host realm","attempt":"emscripten_run_script, by ctypes","effect":"files","ends":["denied","threw"],"bare":true}
import sys
sys.meta_path[:] = [finder for finder in sys.meta_path if getattr(finder, "__name__", "") != "_ClosedFinder"]
import ctypes
script = "process.getBuiltinModule('fs').writeFileSync('%s', 'made')" % "{{outside.new}}"
ctypes.CDLL(None).emscripten_run_script(script.encode())
