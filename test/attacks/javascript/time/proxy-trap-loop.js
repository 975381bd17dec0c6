// attack {"class":"time","attempt":"an endless loop in a trap that the kernel runs into","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":50},"open":{"cpuMs":750}}
new Proxy([], { get: () => { for (;;); }, ownKeys: () => { for (;;); } });
