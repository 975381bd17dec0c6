# attack {"class":"host realm","attempt":"run_js and its kin, found by the garbage collector after their modules were taken away","effect":"canary","ends":["denied","threw"],"bare":true}
import gc
gc.unfreeze()
path = "{{outside.file}}"
program = "process.getBuiltinModule('fs').readFileSync('%s', 'utf8')" % path
for found in [found for found in gc.get_objects() if getattr(found, "__name__", "") == "run_js"]:
    print(found(program))
raise LookupError("nothing is left")
