# attack {"class":"host realm","attempt":"input(), which asks the host's terminal, and the prompt of the runtime","effect":"canary","ends":["threw"],"bare":true}
import os
try:
    input("{{outside.file}}")
except EOFError:
    pass
os.read(0, 4096)
import js
print(js.process.getBuiltinModule("fs").readFileSync("{{outside.file}}", "utf8"))
