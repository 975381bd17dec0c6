// attack {"class":"tools","attempt":"an undeclared tool again and again, after each refusal","effect":"tool","ends":["denied"],"denials":["extraCapabilities/not-listed"],"closed":{"extraCapabilities":["tool:echo"]},"open":{"extraCapabilities":["tool:wipe"]}}
for (let count = 0; count < 500; count++) try { callTool("wipe", {}); } catch {}
callTool("wipe", {});
