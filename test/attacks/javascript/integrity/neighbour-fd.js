// attack {"class":"integrity","attempt":"the channels of other kernels, through the descriptors of the parent","effect":"canary","ends":["threw"],"bare":true,"needs":"procfs"}
const host = this.constructor.constructor("return process")();
const fs = host.getBuiltinModule("fs");
let seen = "";
for (const name of fs.readdirSync("/proc/" + host.ppid + "/fd")) {
  try { const path = "/proc/" + host.ppid + "/fd/" + name; if (fs.statSync(path).isFile()) seen += fs.readFileSync(path, "utf8").slice(0, 1e5); } catch {}
}
seen + fs.readFileSync("{{neighbour.file}}", "utf8");
