// attack {"class":"time","attempt":"an endless loop in the handling of its own end","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":50},"open":{"cpuMs":750}}
const again = () => { try { for (;;); } finally { again(); } };
again();
