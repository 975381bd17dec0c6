// attack {"class":"integrity","attempt":"work that goes on when the program is over","effect":"residue","ends":["ok"],"value":0,"bare":true}
const host = this.constructor.constructor("return globalThis")();
const leave = () => { host.Object.prototype.leaked = "later"; };
Promise.resolve().then(() => Promise.resolve()).then(leave);
host.setTimeout?.(leave, 0);
host.queueMicrotask?.(leave);
leave();
0;
