// attack {"class":"time","attempt":"backtracking of a regular expression in replace","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":50},"open":{"cpuMs":750}}
for (;;) "a".repeat(5000).replace(/(a|a)*b/g, "");
