// attack {"class":"time","attempt":"a comparison that never comes to an end","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":50},"open":{"cpuMs":750}}
Array.from({ length: 10 }, Math.random).sort(() => { for (;;); });
