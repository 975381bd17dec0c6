// attack {"class":"tools","attempt":"an object as name, which is another name each time it is read","effect":"tool","ends":["denied"],"denials":["extraCapabilities/not-listed"],"closed":{"extraCapabilities":["tool:echo"]},"open":{"extraCapabilities":["tool:wipe"]}}
let reads = 0;
const name = { toString: () => (reads++ === 0 ? "echo" : "wipe") };
for (const spelled of [name, [name], Object("wipe")]) {
  try { callTool(spelled, {}); } catch (error) { if (!(error instanceof TypeError)) throw error; }
}
callTool("wipe", {});
