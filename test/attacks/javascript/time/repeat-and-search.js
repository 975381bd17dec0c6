// attack {"class":"time","attempt":"searches in a huge string","effect":"time","ends":["budget:cpuMs","budget:memoryLimitBytes"],"closed":{"cpuMs":50},"open":{"cpuMs":750}}
const s = "a".repeat(1e6) + "b";
for (;;) s.lastIndexOf("ab".repeat(10), 1e6), s.replaceAll("aab", "x");
