// attack {"class":"process","attempt":"process.exit, the guest's and the host's","effect":"ended","ends":["threw"],"bare":true}
try { process.exit(0); } catch {}
this.constructor.constructor("return process")().exit(0);
