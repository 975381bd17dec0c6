// attack {"class":"time","attempt":"a flood of microtasks","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":50},"open":{"cpuMs":750,"memoryLimitBytes":1073741824}}
const go = () => Promise.resolve().then(go);
await go();
