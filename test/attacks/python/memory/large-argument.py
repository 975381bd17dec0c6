# attack {"class":"memory","attempt":"arguments of a host call above every limit","effect":"memory","ends":["budget:memoryLimitBytes"],"closed":{"cpuMs":10000,"memoryLimitBytes":67108864,"extraCapabilities":["tool:echo"]},"open":{"memoryLimitBytes":268435456}}
try:
    call_tool("echo", {str(number): "x" * 1_000_000 for number in range(15)})
except OSError:
    pass
call_tool("echo", {str(number): "x" * 1_000_000 for number in range(40)})
