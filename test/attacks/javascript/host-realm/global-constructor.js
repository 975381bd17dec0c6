// attack {"class":"host realm","attempt":"the constructor of the global object's constructor","effect":"canary","ends":["threw"],"bare":true}
const read = (start) => start.constructor.constructor("return process")().getBuiltinModule("fs").readFileSync("{{outside.file}}", "utf8");
read(this);
