// attack {"class":"integrity","attempt":"globals and prototypes that the next program would meet","effect":"residue","ends":["ok"],"value":0,"bare":true}
for (const realm of [globalThis, this.constructor.constructor("return globalThis")()]) {
  realm.leaked = 1;
  realm.Object.prototype.leaked = 2;
  realm.Array.prototype.leaked = 3;
}
0;
