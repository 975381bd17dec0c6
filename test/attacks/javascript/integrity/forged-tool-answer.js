// attack {"class":"integrity","attempt":"an answer of a tool, by replacing promises and what they are made of","effect":"forged","ends":["ok"],"value":1,"closed":{"extraCapabilities":["tool:echo"]},"vacuous":"no runtime here reads the host's answers with what a guest can replace; a kernel that did would give another value"}
Promise.prototype.then = function (settle) { settle("forged"); };
Promise.resolve = () => "forged";
JSON.parse = () => ["ok", "forged"];
Object.defineProperty(Object.prototype, "1", { get: () => "forged", set() {}, configurable: true });
callTool("echo", { a: 1 }).a;
