# attack {"class":"time","attempt":"an endless loop of host calls, with work between them","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":300,"extraCapabilities":["tool:echo"]},"open":{"cpuMs":1000}}
while True:
    try:
        call_tool("echo")
    except CapabilityDenied:
        pass
    for _ in range(20_000):
        pass
