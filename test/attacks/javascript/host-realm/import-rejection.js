// attack {"class":"host realm","attempt":"the error with which import() is refused","effect":"canary","ends":["threw"],"bare":true}
const read = (start) => start.constructor.constructor("return process")().getBuiltinModule("fs").readFileSync("{{outside.file}}", "utf8");

const said = await import("node:fs").then((module) => module.readFileSync("{{outside.file}}", "utf8"), (error) => read(error));
console.log(said);
