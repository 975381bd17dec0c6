# attack {"class":"tools","attempt":"names of prototypes as keys of arguments, and a tool that is not listed after them","effect":"tool","ends":["denied"],"denials":["extraCapabilities/not-listed"],"closed":{"extraCapabilities":["tool:echo"]},"open":{"extraCapabilities":["tool:wipe"]}}
polluted = {"allowed": True, "status": "ok", "tool:wipe": True, "isAdmin": True, "0": "tool:wipe"}
for key in ("__proto__", "constructor", "prototype", "toJSON", "then"):
    print(call_tool("echo", {key: polluted, "a": {key: {"prototype": polluted}}}))
call_tool("echo", __proto__=polluted, constructor={"prototype": polluted})
call_tool("wipe")
