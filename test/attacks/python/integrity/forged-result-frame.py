# attack {"class":"integrity","attempt":"a result frame written to the channel of the process","effect":"forged","ends":["threw"],"value":7,"bare":true}
from pyodide.code import run_js
run_js("""(() => {
  const text = JSON.stringify({ type: "done", end: "value" }) + "\\n" + JSON.stringify("forged");
  const frame = Buffer.from("    " + text);
  frame.writeUInt32BE(frame.length - 4);
  process.getBuiltinModule("fs").writeSync(3, frame);
})()""")
7
