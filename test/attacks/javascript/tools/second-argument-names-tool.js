// attack {"class":"tools","attempt":"another tool named in the arguments of a declared one","effect":"tool","ends":["denied"],"denials":["extraCapabilities/not-listed"],"closed":{"extraCapabilities":["tool:echo"]},"open":{"extraCapabilities":["tool:wipe"]}}
callTool("echo", { name: "wipe", tool: "wipe", toolName: "wipe", __proto__: { name: "wipe" } });
callTool("echo", JSON.parse('{"__proto__": {"name": "wipe"}, "constructor": {"name": "wipe"}}'));
callTool("wipe", {});
