// attack {"class":"time","attempt":"an error that computes for ever when it is read","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":50},"open":{"cpuMs":750}}
throw { get name() { for (;;); } };
