// attack {"class":"time","attempt":"a thenable that answers with itself","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":50},"open":{"cpuMs":750}}
const thenable = { then(resolve) { resolve(thenable); } };
await thenable;
