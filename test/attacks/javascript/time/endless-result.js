// attack {"class":"time","attempt":"a result that computes for ever when it is read","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":50},"open":{"cpuMs":750}}
({ toJSON() { for (;;); } });
