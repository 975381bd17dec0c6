# attack {"class":"time","attempt":"endless work in finally, in a destructor and in a generator that is closed","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":300},"open":{"cpuMs":1000}}
class Endless:
    def __del__(self):
        while True:
            pass
def generator():
    try:
        yield 1
    finally:
        while True:
            pass
try:
    next(generator())
    Endless()
finally:
    while True:
        pass
