# attack {"class":"time","attempt":"a regular expression that backtracks for ever","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":300},"open":{"cpuMs":1000}}
import re
re.match(r"(a|aa)+$", "a" * 60 + "b")
