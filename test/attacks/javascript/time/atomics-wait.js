// attack {"class":"time","attempt":"waiting on shared memory","effect":"time","ends":["budget:cpuMs","threw"],"closed":{"cpuMs":50},"bare":true}
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
