// attack {"class":"environment","attempt":"the environment of the process, through the global's constructor","effect":"canary","ends":["ok"],"value":"{}","bare":true}
const host = this.constructor.constructor("return process")();
JSON.stringify(host.env);
