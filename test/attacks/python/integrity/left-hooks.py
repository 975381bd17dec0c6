# attack {"class":"integrity","attempt":"hooks that outlive the program: audit, import, trace, profile, exit and garbage","effect":"residue","ends":["ok"],"value":0,"bare":true}
import atexit, builtins, gc, signal, sys, threading
def leave(*_):
    builtins.leaked = "hook"
sys.addaudithook(leave)
sys.setprofile(leave)
sys.settrace(leave)
threading.settrace(leave)
gc.callbacks.append(leave)
atexit.register(leave)
signal.signal(signal.SIGINT, leave)
sys.excepthook = sys.displayhook = sys.unraisablehook = sys.breakpointhook = leave
sys.meta_path.insert(0, type("Finder", (), {"find_spec": staticmethod(lambda *_: leave())}))
0
