// attack {"class":"time","attempt":"microtasks that each do little","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":50},"open":{"cpuMs":750}}
for (;;) await 0;
