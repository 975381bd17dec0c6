# attack {"class":"tools","attempt":"a tool beside one that is listed, caught and tried again","effect":"tool","ends":["denied"],"denials":["extraCapabilities/not-listed"],"closed":{"extraCapabilities":["tool:echo"]},"open":{"extraCapabilities":["tool:wipe"]}}
try:
    call_tool("wipe", {})
except CapabilityDenied as denied:
    denied.capability = denied.rule = "ok"
call_tool("echo", {"then": "wipe"})
call_tool("wipe", {})
