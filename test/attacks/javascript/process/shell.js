// attack {"class":"process","attempt":"a shell command that leaves a file","effect":"files","ends":["threw","denied"],"bare":true}
const host = this.constructor.constructor("return process")();
const load = (name) => host.getBuiltinModule(name);
load("child_process").execSync("touch '{{outside.new}}'");
