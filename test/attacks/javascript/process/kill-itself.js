// attack {"class":"process","attempt":"a signal to its own process","effect":"ended","ends":["threw"],"bare":true}
try { process.kill(1); } catch {}
const host = this.constructor.constructor("return process")();
host.kill(host.pid, "SIGKILL");
