// attack {"class":"memory","attempt":"one buffer that no limit would hold","effect":"memory","ends":["budget:memoryLimitBytes"],"closed":{"cpuMs":10000,"memoryLimitBytes":25165824},"vacuous":"no limit that a manifest can name is large enough for it, so that no opened limit shows it"}
new ArrayBuffer(2 ** 31 - 1);
