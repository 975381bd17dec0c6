// attack {"class":"environment","attempt":"paths of the host in what a failed import says","effect":"canary","ends":["ok"],"bare":true}
const said = [];
for (const name of ["x", "node:fs", "/x.js", "file:///x.js", "./x.js", ""]) {
  await import(name).catch((error) => said.push(String(error?.stack), String(error)));
}
console.log(said.join("\n"));
