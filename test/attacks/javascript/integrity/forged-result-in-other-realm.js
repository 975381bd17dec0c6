// attack {"class":"integrity","attempt":"a result rewritten by the host's own serialiser","effect":"forged","ends":["ok"],"value":7,"bare":true}
const host = this.constructor.constructor("return globalThis")();
const { Buffer } = host;
if (Buffer !== undefined) {
  const from = Buffer.from;
  Buffer.from = (text, ...rest) => from(typeof text === "string" ? text.replace(/\n7$/, '\n"forged"') : text, ...rest);
  const write = Buffer.prototype.write;
  Buffer.prototype.write = function (text, ...rest) { return write.call(this, typeof text === "string" ? text.replace(/\n7$/, "\n8") : text, ...rest); };
}
7;
