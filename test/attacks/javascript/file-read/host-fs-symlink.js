// attack {"class":"file read","attempt":"a symbolic link planted outside with the host's own fs module","effect":"files","ends":["threw","denied"],"closed":{"allowedReadPaths":["/workspace"]},"bare":true}
const fs = this.constructor.constructor("return process")().getBuiltinModule("fs");
fs.symlinkSync("/", "{{outside.new}}");
