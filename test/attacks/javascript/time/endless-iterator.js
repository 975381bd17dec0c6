// attack {"class":"time","attempt":"an endless iterator in a spread","effect":"time","ends":["budget:cpuMs","budget:memoryLimitBytes"],"closed":{"cpuMs":50},"open":{"cpuMs":750,"memoryLimitBytes":1073741824}}
[...{ *[Symbol.iterator]() { for (;;) yield 1; } }];
