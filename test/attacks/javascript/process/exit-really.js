// attack {"class":"process","attempt":"the exit below process.exit","effect":"ended","ends":["threw"],"bare":true}
const host = this.constructor.constructor("return process")();
host.reallyExit(0);
