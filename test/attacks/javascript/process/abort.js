// attack {"class":"process","attempt":"process.abort, the guest's and the host's","effect":"ended","ends":["threw"],"bare":true}
try { process.abort(); } catch {}
this.constructor.constructor("return process")().abort();
