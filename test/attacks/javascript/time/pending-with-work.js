// attack {"class":"time","attempt":"a promise that is never settled, and work beside it","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":50},"open":{"cpuMs":750,"memoryLimitBytes":1073741824}}
const go = () => Promise.resolve().then(go);
go();
await new Promise(() => {});
