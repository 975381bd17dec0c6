// attack {"class":"integrity","attempt":"a mark left in every place where another run might find it","effect":"crossed","ends":["ok"],"closed":{"extraCapabilities":["tool:echo"]},"vacuous":"runs share no channel and no process in any runtime here; the marks of all runs under way are looked for in each"}
const host = this.constructor.constructor("return globalThis")();
for (const realm of [globalThis, host]) realm.Object.prototype.leaked = "{{self.token}}";
for (const act of [() => writeFile("/workspace/mark.txt", "{{self.token}}"), () => { env.MARK = "{{self.token}}"; }, () => callTool("echo", "{{self.token}}")]) {
  try { act(); } catch {}
}
"{{self.token}}";
