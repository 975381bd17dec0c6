// attack {"class":"tools","attempt":"the name of a constructor as a tool's name","effect":"tool","ends":["denied"],"denials":["extraCapabilities/not-listed"],"closed":{"extraCapabilities":["tool:echo"]},"open":{"extraCapabilities":["tool:constructor"]}}
callTool("constructor", {});
