// attack {"class":"integrity","attempt":"a variable of the environment, left for the next program","effect":"residue","ends":["ok"],"value":0,"bare":true}
const host = this.constructor.constructor("return process")();
try { host.env.LEFT = "1"; } catch {}
try { env.LEFT = "1"; } catch {}
this.constructor.constructor("return globalThis")().Object.prototype.leaked = host.env.LEFT ?? "nothing";
0;
