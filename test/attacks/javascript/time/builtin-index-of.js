// attack {"class":"time","attempt":"indexOf on a huge length, which no engine interrupts","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":50},"open":{"cpuMs":750}}
new Array(2 ** 32 - 1).indexOf(1);
