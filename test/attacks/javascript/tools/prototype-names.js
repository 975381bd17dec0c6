// attack {"class":"tools","attempt":"names of prototypes as tools' names","effect":"tool","ends":["denied"],"denials":["extraCapabilities/not-listed","extraCapabilities/malformed"],"closed":{"extraCapabilities":["tool:echo"]},"open":{"extraCapabilities":["tool:constructor"]}}
for (const name of ["__proto__", "toString", "hasOwnProperty", "prototype", "valueOf", ""]) {
  try { callTool(name, {}); } catch (error) { if (error.code !== "EDENIED") throw error; }
}
callTool("constructor", {});
