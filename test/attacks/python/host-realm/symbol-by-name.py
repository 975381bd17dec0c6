# attack {"class":"host realm","attempt":"functions of the runtime by their names: dlsym over everything that reaches outside","effect":"files","ends":["denied","threw"],"bare":true}
import sys
sys.meta_path[:] = [finder for finder in sys.meta_path if getattr(finder, "__name__", "") != "_ClosedFinder"]
import ctypes
library = ctypes.CDLL(None)
for name in ("emscripten_run_script_string", "emscripten_asm_const_int", "emscripten_run_script_int", "popen", "execve", "dlopen"):
    try:
        getattr(library, name)
    except AttributeError:
        pass
library.system(b"touch '{{outside.new}}'")
