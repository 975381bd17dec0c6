# attack {"class":"time","attempt":"an endless loop","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":300},"open":{"cpuMs":1000}}
while True:
    pass
