# attack {"class":"time","attempt":"a tracing function that never comes back, set for everything after the program","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":300},"open":{"cpuMs":1000}}
import sys, threading
def trace(*_):
    while True:
        pass
sys.setprofile(trace)
threading.settrace(trace)
len("")
