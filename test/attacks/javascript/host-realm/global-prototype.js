// attack {"class":"host realm","attempt":"the constructors on the global object's prototypes","effect":"canary","ends":["ok"],"value":"","bare":true}
const read = (start) => start.constructor.constructor("return process")().getBuiltinModule("fs").readFileSync("{{outside.file}}", "utf8");

let seen = "";
for (let start = globalThis; start !== null; start = Object.getPrototypeOf(start)) {
  try { seen += read(start); } catch {}
}
seen;
