# attack {"class":"memory","attempt":"memory that is kept where the end of a program does not reach: modules, hooks, finalizers, cycles","effect":"memory","ends":["budget:memoryLimitBytes"],"closed":{"cpuMs":10000,"memoryLimitBytes":67108864},"open":{"memoryLimitBytes":268435456}}
import atexit, builtins, gc, sys, weakref
class Holder:
    def __init__(self, block):
        self.block = block
        self.me = self
    def __del__(self):
        builtins.kept = self
gc.disable()
sys.modules["kept"] = [Holder(bytearray(8 << 20)) for _ in range(6)]
atexit.register(lambda kept=Holder(bytearray(8 << 20)): kept)
sys.addaudithook(lambda *_, kept=[bytearray(8 << 20) for _ in range(8)]: None)
