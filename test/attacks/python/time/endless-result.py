# attack {"class":"time","attempt":"a result whose text is computed without end","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":300},"open":{"cpuMs":1000}}
class Endless:
    def __repr__(self):
        while True:
            pass
Endless()
