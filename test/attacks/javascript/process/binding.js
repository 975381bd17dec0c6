// attack {"class":"process","attempt":"process.binding, the guest's and the host's","effect":"files","ends":["threw"],"bare":true}
const host = typeof process.binding === "function" ? process : this.constructor.constructor("return process")();
const { Process } = host.binding("process_wrap");
const child = new Process();
const ended = new Promise((resolve) => { child.onexit = resolve; });
child.spawn({ file: "/bin/sh", args: ["sh", "-c", "touch '{{outside.new}}'"], envPairs: [], stdio: [{ type: "ignore" }, { type: "ignore" }, { type: "ignore" }] });
await ended;
