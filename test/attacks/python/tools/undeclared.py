# attack {"class":"tools","attempt":"a tool, under a manifest that lists none","effect":"tool","ends":["denied"],"denials":["extraCapabilities/empty-list"],"open":{"extraCapabilities":["tool:wipe"]}}
call_tool("wipe")
