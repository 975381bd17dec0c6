// attack {"class":"tools","attempt":"a tool that is offered, beside one that is declared","effect":"tool","ends":["denied"],"denials":["extraCapabilities/not-listed"],"closed":{"extraCapabilities":["tool:echo"]},"open":{"extraCapabilities":["tool:wipe"]}}
callTool("wipe", {});
