# attack {"class":"tools","attempt":"more calls than a run may make, and an undeclared tool at the end","effect":"tool","ends":["denied"],"denials":["quota/host-calls"],"closed":{"extraCapabilities":["tool:echo"],"cpuMs":10000},"vacuous":"the quota of calls is no field of a manifest, so that nothing opens it; without the flood the call is shown by undeclared-beside-declared"}
for _ in range(2100):
    try:
        call_tool("echo")
    except OSError:
        pass
call_tool("wipe")
