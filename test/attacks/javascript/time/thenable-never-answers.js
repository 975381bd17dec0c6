// attack {"class":"time","attempt":"a thenable that never answers","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":50},"vacuous":"the wait is ended without using any time, in the sandbox and outside: there is nothing to compute"}
await { then() {} };
