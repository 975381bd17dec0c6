// attack {"class":"integrity","attempt":"a host call made past the guest's own functions","effect":"canary","ends":["threw"],"closed":{"allowedReadPaths":["/workspace"]},"bare":true}
const host = this.constructor.constructor("return process")();
const frame = (header, body) => {
  const text = JSON.stringify(header) + (body === undefined ? "" : "\n" + body);
  const bytes = host.getBuiltinModule("buffer").Buffer.from("    " + text);
  bytes.writeUInt32BE(bytes.length - 4);
  host.getBuiltinModule("fs").writeSync(3, bytes);
};

frame({ type: "call", operation: "readFile" }, JSON.stringify(["/workspace/note.txt"]));
const fs = host.getBuiltinModule("fs");
const answer = host.getBuiltinModule("buffer").Buffer.alloc(4096);
fs.readSync(3, answer, 0, 4096, null);
console.log(String(fs.readFileSync("{{outside.file}}")));
