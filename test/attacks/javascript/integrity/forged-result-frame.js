// attack {"class":"integrity","attempt":"a result frame written to the channel of the process","effect":"forged","ends":["threw"],"value":7,"bare":true}
const host = this.constructor.constructor("return process")();
const frame = (header, body) => {
  const text = JSON.stringify(header) + (body === undefined ? "" : "\n" + body);
  const bytes = host.getBuiltinModule("buffer").Buffer.from("    " + text);
  bytes.writeUInt32BE(bytes.length - 4);
  host.getBuiltinModule("fs").writeSync(3, bytes);
};

frame({ type: "done", end: "value" }, '"forged"');
7;
