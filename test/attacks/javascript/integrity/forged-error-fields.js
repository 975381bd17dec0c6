// attack {"class":"integrity","attempt":"a refusal's fields, by accessors on the prototypes of errors","effect":"forged","ends":["ok"],"denials":["allowedReadPaths/empty-list"],"value":["EDENIED","allowedReadPaths","empty-list"],"vacuous":"no runtime here makes its errors with what a guest can replace; a kernel that did would give other fields"}
for (const key of ["name", "code", "capability", "message", "rule"]) {
  Object.defineProperty(Error.prototype, key, { set() { throw 1; }, get: () => "forged", configurable: true });
  Object.defineProperty(Object.prototype, key, { set() { throw 1; }, get: () => "forged", configurable: true });
}
Object.prototype.get = () => "forged";
Object.prototype.set = () => {};
let seen;
try { readFile("{{outside.file}}"); } catch (error) { seen = [error.code, error.capability, error.rule]; }
seen;
