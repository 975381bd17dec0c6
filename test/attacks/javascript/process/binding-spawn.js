// attack {"class":"process","attempt":"a process through the internal binding","effect":"files","ends":["threw","denied"],"bare":true}
const host = this.constructor.constructor("return process")();
const load = (name) => host.getBuiltinModule(name);

const { spawn } = host.binding("spawn_sync");
spawn({ file: "/bin/sh", args: ["sh", "-c", "touch '{{outside.new}}'"], stdio: [] });
