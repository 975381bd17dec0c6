# attack {"class":"time","attempt":"the sleep of the C library, from a fresh copy of the module time","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":300},"open":{"cpuMs":1000}}
import sys
del sys.modules["time"]
import time
time.sleep(3600)
