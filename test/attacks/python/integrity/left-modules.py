# attack {"class":"integrity","attempt":"modules left in sys.modules, and a file of the same name in the folder that is searched first","effect":"residue","ends":["ok"],"value":0,"bare":true}
import sys, types
fake = types.ModuleType("re")
fake.search = lambda *_: types.SimpleNamespace(group=lambda _: "fake")
with open("/home/guest/re.py", "w") as file:
    file.write("import types\nsearch = lambda *_: types.SimpleNamespace(group=lambda _: 'file')\n")
sys.modules["re"] = fake
sys.path.insert(0, "/home/guest")
0
