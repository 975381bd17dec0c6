# attack {"class":"tools","attempt":"names of prototypes and of Python's own attributes as tools' names","effect":"tool","ends":["denied"],"denials":["extraCapabilities/not-listed"],"closed":{"extraCapabilities":["tool:echo"]},"open":{"extraCapabilities":["tool:constructor"]}}
for name in ("__proto__", "prototype", "toString", "hasOwnProperty", "__class__", "__init__", "__globals__", "valueOf"):
    try:
        call_tool(name, {})
    except OSError:
        pass
call_tool("constructor", {})
