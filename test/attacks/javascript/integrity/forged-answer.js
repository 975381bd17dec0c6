// attack {"class":"integrity","attempt":"an answer of the host, by replacing what parses it","effect":"forged","ends":["denied"],"denials":["allowedReadPaths/empty-list"],"vacuous":"no runtime here reads the host's answers with what a guest can replace; a kernel that did would lose the denial"}
JSON.parse = () => ["ok", "forged"];
Object.defineProperty(Object.prototype, "0", { get: () => "ok", set() {} });
Array.prototype[Symbol.iterator] = function* () { yield "ok"; yield "forged"; };
readFile("{{outside.file}}");
