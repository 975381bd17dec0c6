// attack {"class":"tools","attempt":"a tool that is offered, where none is declared","effect":"tool","ends":["denied"],"denials":["extraCapabilities/empty-list"],"open":{"extraCapabilities":["tool:wipe"]}}
callTool("wipe", {});
