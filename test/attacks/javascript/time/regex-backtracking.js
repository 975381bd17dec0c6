// attack {"class":"time","attempt":"backtracking of a regular expression","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":50},"open":{"cpuMs":750}}
/^(a+)+$/.test("a".repeat(40) + "!");
