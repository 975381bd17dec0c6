// attack {"class":"time","attempt":"an endless loop that catches everything","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":50},"open":{"cpuMs":750}}
for (;;) { try { for (;;); } catch {} finally { continue } }
