// attack {"class":"process","attempt":"a second Node process","effect":"files","ends":["threw","denied"],"bare":true}
const host = this.constructor.constructor("return process")();
const load = (name) => host.getBuiltinModule(name);
load("child_process").spawnSync(host.execPath, ["-e", "require('fs').writeFileSync(process.argv[1], '')", "{{outside.new}}"]);
