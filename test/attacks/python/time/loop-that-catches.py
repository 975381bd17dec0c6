# attack {"class":"time","attempt":"an endless loop that catches the interruption","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":300},"open":{"cpuMs":1000}}
while True:
    try:
        while True:
            pass
    except BaseException:
        continue
