// attack {"class":"tools","attempt":"the agent's write tool, which the manifest does not give to guest code","effect":"tool","ends":["denied"],"denials":["extraCapabilities/not-listed"],"closed":{"extraCapabilities":["tool:echo"]},"open":{"extraCapabilities":["tool:write_file"]}}
callTool("write_file", { path: "/workspace/made.txt", content: "x" });
