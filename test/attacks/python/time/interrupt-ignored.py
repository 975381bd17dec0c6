# attack {"class":"time","attempt":"an endless loop with the signal of the interruption ignored, and its handler replaced","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":300},"open":{"cpuMs":1000}}
import signal
signal.signal(signal.SIGINT, lambda *_: None)
signal.signal(signal.SIGINT, signal.SIG_IGN)
while True:
    pass
