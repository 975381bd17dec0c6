// attack {"class":"process","attempt":"a program without a shell","effect":"files","ends":["threw","denied"],"bare":true}
const host = this.constructor.constructor("return process")();
const load = (name) => host.getBuiltinModule(name);
load("child_process").execFileSync("/bin/sh", ["-c", "echo changed > '{{outside.changeable}}'"]);
