# attack {"class":"tools","attempt":"a tool's name with spaces, dots, NUL, capitals and look-alike letters","effect":"tool","ends":["denied"],"denials":["extraCapabilities/not-listed","extraCapabilities/malformed"],"closed":{"extraCapabilities":["tool:echo"]},"open":{"extraCapabilities":["tool:wipe"]}}
for name in (" wipe", "wipe ", "WIPE", "wi\0pe", "echo\0wipe", "./wipe", "tool:wipe", "tools.wipe", "w\u0456pe", "wipe\u200b", "echo,wipe", "echo;wipe", "*", ""):
    try:
        call_tool(name, {})
    except OSError:
        pass
call_tool("wipe", {})
