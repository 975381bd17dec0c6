// attack {"class":"process","attempt":"the inspector, which runs code in the host's realm","effect":"files","ends":["threw","denied"],"bare":true}
const host = this.constructor.constructor("return process")();
const load = (name) => host.getBuiltinModule(name);

const session = new (load("inspector").Session)();
session.connect();
session.post("Runtime.evaluate", { expression: "process.getBuiltinModule('fs').writeFileSync(" + JSON.stringify("{{outside.new}}") + ", '')" });
