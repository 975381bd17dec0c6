# attack {"class":"process","attempt":"the channel of the process, closed under it, and a signal that ends it","effect":"ended","ends":["threw"],"bare":true}
from pyodide.code import run_js
run_js("(() => { const fs = process.getBuiltinModule('fs'); for (let fd = 3; fd < 30; fd++) try { fs.closeSync(fd); } catch {} process.kill(process.pid, 'SIGKILL'); })()")
