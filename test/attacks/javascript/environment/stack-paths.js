// attack {"class":"environment","attempt":"paths of the host in the stacks of errors","effect":"canary","ends":["ok"],"bare":true}
const stacks = [];
const keep = (act) => { try { act(); } catch (error) { stacks.push(String(error.stack), String(error.message)); } };
keep(() => readFile("{{outside.file}}"));
keep(() => readFile(1));
keep(() => callTool("echo", { get a() { throw new Error("x"); } }));
keep(() => callTool("nothing"));
keep(() => this.constructor.constructor("throw new Error('from within')")());
keep(() => { const deep = () => deep(); deep(); });
const host = this.constructor.constructor("return globalThis")();
stacks.push(String(new host.Error("here").stack));
stacks.join("\n");
