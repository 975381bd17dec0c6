# attack {"class":"memory","attempt":"answers of a tool that are kept","effect":"memory","ends":["budget:memoryLimitBytes"],"closed":{"cpuMs":10000,"memoryLimitBytes":67108864,"extraCapabilities":["tool:echo"]},"open":{"memoryLimitBytes":268435456}}
kept = []
for number in range(40):
    kept.append(call_tool("echo", size=2_000_000))
len(kept)
