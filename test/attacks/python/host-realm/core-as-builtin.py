# attack {"class":"host realm","attempt":"the core of the bridge, made anew as a builtin module","effect":"canary","ends":["denied"],"denials":["kernel/import-refused"],"bare":true}
import _imp
from importlib.machinery import BuiltinImporter
core = _imp.create_builtin(BuiltinImporter.find_spec("_pyodide_core"))
_imp.exec_builtin(core)
path = "{{outside.file}}"
function = core.to_js([1]).constructor.constructor
print(function("return process")().getBuiltinModule("fs").readFileSync(path, "utf8"))
