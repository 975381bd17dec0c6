// attack {"class":"file read","attempt":"the mode of a file outside, changed with the host's own fs module","effect":"files","ends":["threw","denied"],"closed":{"allowedReadPaths":["/workspace"]},"bare":true}
const fs = this.constructor.constructor("return process")().getBuiltinModule("fs");
fs.chmodSync("{{outside.changeable}}", 0o777);
