# attack {"class":"tools","attempt":"a program that starts another one, with the agent's own tool","effect":"tool","ends":["denied"],"denials":["extraCapabilities/not-listed"],"closed":{"extraCapabilities":["tool:echo"]},"open":{"extraCapabilities":["tool:run_code"]}}
call_tool("run_code", code="call_tool('run_code', code='call_tool(\"wipe\")')")
