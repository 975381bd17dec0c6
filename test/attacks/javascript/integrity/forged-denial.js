// attack {"class":"integrity","attempt":"a refusal that never happened, thrown by the program itself","effect":"forged","ends":["threw"],"value":null,"vacuous":"a refusal is an entry of the host's own list, so that in no runtime here a guest's error becomes one"}
const denied = { status: "denied", 0: "denied", 1: 0, denial: 0, index: 0, get: () => 0 };
for (const proto of [Object.prototype, Array.prototype, Error.prototype, WeakMap.prototype, Map.prototype, String.prototype]) {
  for (const key of ["status", "denial", "index", "1", "2", "get", "has", "toJSON", "name"]) {
    try { proto[key] = key === "toJSON" ? () => denied : denied[key] ?? (() => 0); } catch {}
  }
}
WeakMap.prototype.get = () => 0;
WeakMap.prototype.set = () => 0;
const error = new Error("Access denied: /etc/passwd is not in allowedReadPaths");
throw Object.assign(error, { name: "CapabilityDenied", code: "EDENIED", capability: "allowedReadPaths", requested: "/etc/passwd", rule: "empty-list", denial: 0 });
