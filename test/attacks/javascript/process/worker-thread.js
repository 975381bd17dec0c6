// attack {"class":"process","attempt":"a thread of the host with the host's modules","effect":"files","ends":["threw","denied"],"bare":true}
const host = this.constructor.constructor("return process")();
const load = (name) => host.getBuiltinModule(name);

const { Worker } = load("worker_threads");
const worker = new Worker("require('fs').writeFileSync(" + JSON.stringify("{{outside.new}}") + ", '')", { eval: true });
await new Promise((resolve) => worker.once("exit", resolve));
