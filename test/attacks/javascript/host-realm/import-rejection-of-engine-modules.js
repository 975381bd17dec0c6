// attack {"class":"host realm","attempt":"the modules that the engine itself brings","effect":"canary","ends":["ok"],"bare":true}
const errors = [];
for (const name of ["os", "std", "qjs:os", "qjs:std", "bjson", "node:os"]) {
  await import(name).then((module) => errors.push(module), (error) => errors.push(error));
}
const read = (start) => start.constructor.constructor("return process")().getBuiltinModule("fs").readFileSync("{{outside.file}}", "utf8");
let seen = "";
for (const start of errors) { try { seen += start.open?.("{{outside.file}}", "r")?.readAsString?.() ?? read(start); } catch {} }
console.log(seen);
