// attack {"class":"time","attempt":"arguments of a host call that compute for ever when they are read","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":50},"open":{"cpuMs":750}}
callTool("echo", { get a() { for (;;); } });
