// attack {"class":"environment","attempt":"the arguments of the process: where the kernel lies","effect":"canary","ends":["ok","threw"],"value":"[0,0,0]","bare":true}
const host = this.constructor.constructor("return process")();
JSON.stringify([host.argv ?? 0, host.execPath ?? 0, host.argv0 ?? 0]);
