// attack {"class":"integrity","attempt":"builtins that the next program would use","effect":"residue","ends":["ok"],"value":0,"bare":true}
for (const realm of [globalThis, this.constructor.constructor("return globalThis")()]) {
  realm.RegExp.prototype.exec = () => ["leaked"];
  realm.Array.prototype.sort = () => ["leaked"];
  realm.Object.keys = () => ["leaked"];
  realm.Object.prototype.leaked = "leaked";
  realm.Promise.prototype.then = realm.Promise.prototype.then;
}
0;
