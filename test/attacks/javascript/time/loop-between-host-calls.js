// attack {"class":"time","attempt":"an endless loop of host calls, with work between them","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":50,"extraCapabilities":["tool:echo"]},"open":{"cpuMs":750}}
for (;;) {
  try { callTool("echo", {}); } catch {}
  for (let step = 0; step < 1e5; step++);
}
