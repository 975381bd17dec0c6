// attack {"class":"memory","attempt":"a buffer that grows","effect":"memory","ends":["budget:memoryLimitBytes","threw","ok"],"closed":{"cpuMs":10000,"memoryLimitBytes":25165824},"open":{"memoryLimitBytes":50331648}}
const buffer = new ArrayBuffer(1e6, { maxByteLength: 3e7 });
buffer.resize(3e7);
buffer.byteLength;
