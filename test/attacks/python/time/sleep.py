# attack {"class":"time","attempt":"a sleep of a year, and of infinity","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":300},"open":{"cpuMs":1000}}
import time
try:
    time.sleep(float("inf"))
except (OverflowError, ValueError):
    pass
time.sleep(3e7)
