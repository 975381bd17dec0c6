// attack {"class":"environment","attempt":"the diagnostic report of the process","effect":"canary","ends":["ok","threw"],"value":"null","bare":true}
const host = this.constructor.constructor("return process")();
JSON.stringify(host.report?.getReport() ?? null);
