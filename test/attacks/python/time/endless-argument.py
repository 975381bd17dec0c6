# attack {"class":"time","attempt":"arguments of a host call that never end","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":300,"extraCapabilities":["tool:echo"]},"open":{"cpuMs":1000}}
class Endless(dict):
    def items(self):
        while True:
            yield ("a", 1)
    def __bool__(self):
        return True
    def keys(self):
        while True:
            yield "a"
call_tool("echo", {"a": Endless({"a": 1})})
call_tool("echo", Endless())
