// attack {"class":"file read","attempt":"a hard link to a file outside, made with the host's own fs module","effect":"files","ends":["threw","denied"],"closed":{"allowedReadPaths":["/workspace"]},"bare":true}
const fs = this.constructor.constructor("return process")().getBuiltinModule("fs");
fs.linkSync("{{outside.file}}", "{{outside.new}}");
