// attack {"class":"time","attempt":"a big integer as text","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":50},"open":{"cpuMs":750}}
for (;;) (2n ** 900_000n).toString();
