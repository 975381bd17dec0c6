# attack {"class":"integrity","attempt":"objects whose finalizers run when the next program begins","effect":"residue","ends":["ok"],"value":0,"bare":true}
import builtins, sys, weakref
class Late:
    def __del__(self):
        builtins.leaked = "finalizer"
weakref.finalize(sys.modules["__main__"], setattr, builtins, "leaked", "main")
sys.argv.append(Late())
0
