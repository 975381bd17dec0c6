// attack {"class":"tools","attempt":"a declared name in other letters, with spaces, NULs and prefixes","effect":"tool","ends":["denied"],"denials":["extraCapabilities/not-listed","extraCapabilities/malformed"],"closed":{"extraCapabilities":["tool:echo"]},"open":{"extraCapabilities":["tool:wipe"]}}
for (const name of ["WIPE", "Wipe", " wipe", "wipe ", "wipe\u0000", "echo\u0000wipe", "tool:wipe", "echo,wipe", "echo/../wipe", "wіpe"]) {
  try { callTool(name, {}); } catch (error) { if (error.code !== "EDENIED") throw error; }
}
callTool("wipe", {});
