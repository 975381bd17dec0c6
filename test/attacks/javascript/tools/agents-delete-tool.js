// attack {"class":"tools","attempt":"the agent's delete tool, which the manifest does not give to guest code","effect":"tool","ends":["denied"],"denials":["extraCapabilities/not-listed"],"closed":{"extraCapabilities":["tool:echo"]},"open":{"extraCapabilities":["tool:delete_file"]}}
callTool("delete_file", { path: "/workspace/note.txt" });
