# attack {"class":"host realm","attempt":"a program in JavaScript, through pyodide.code.run_js","effect":"canary","ends":["threw"],"bare":true}
from pyodide.code import run_js
run_js("process.getBuiltinModule('fs').readFileSync(" + repr("{{outside.file}}") + ", 'utf8')")
