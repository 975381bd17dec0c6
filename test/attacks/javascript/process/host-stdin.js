// attack {"class":"process","attempt":"the standard streams and the channel of the process, closed under it","effect":"ended","ends":["threw","denied"],"bare":true}
const host = this.constructor.constructor("return process")();
const load = (name) => host.getBuiltinModule(name);

for (let fd = 3; fd < 30; fd++) try { load("fs").closeSync(fd); } catch (error) { if (error.code === undefined) throw error; }
