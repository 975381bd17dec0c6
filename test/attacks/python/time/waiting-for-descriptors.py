# attack {"class":"time","attempt":"waiting for descriptors and locks that nobody will free","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":300},"open":{"cpuMs":1000}}
import select, threading
for wait in (lambda: select.select([0], [], [], 3600), lambda: select.poll().poll(10 ** 6)):
    try:
        wait()
    except (OSError, AttributeError):
        pass
lock = threading.Lock()
lock.acquire()
lock.acquire()
