// attack {"class":"file read","attempt":"the host's own fs module, reached through the global's constructor","effect":"canary","ends":["threw","denied"],"closed":{"allowedReadPaths":["/workspace"]},"bare":true}
const fs = this.constructor.constructor("return process")().getBuiltinModule("fs");
fs.readFileSync("{{outside.file}}", "utf8");
