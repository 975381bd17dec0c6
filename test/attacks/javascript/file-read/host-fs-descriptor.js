// attack {"class":"file read","attempt":"a file opened by the host's own fs module and read by its number","effect":"canary","ends":["threw","denied"],"closed":{"allowedReadPaths":["/workspace"]},"bare":true}
const fs = this.constructor.constructor("return process")().getBuiltinModule("fs");
const fd = fs.openSync("{{outside.file}}");
const buffer = fs.readFileSync(fd);
fs.closeSync(fd);
String(buffer);
