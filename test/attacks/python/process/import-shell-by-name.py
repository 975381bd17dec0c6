# attack {"class":"process","attempt":"os.system under other names: posix, and a fresh copy of the module","effect":"files","ends":["ok"],"denials":["kernel/import-errno"],"bare":true}
import importlib, sys
for name in ("os", "posix"):
    sys.modules.pop(name, None)
    importlib.import_module(name).system("touch '{{outside.new}}'")
