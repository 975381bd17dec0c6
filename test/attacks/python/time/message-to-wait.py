# attack {"class":"time","attempt":"a wait that is asked of the kernel by hand: for ever, and backwards","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":300},"open":{"cpuMs":1000}}
import os
while True:
    for length in ("1e999", "-1", '"Infinity"', "[9]", "null", "1e308"):
        device = os.open("/dev/wasmagent", os.O_RDWR)
        os.write(device, b'["sleep",' + length.encode() + b"]")
        os.read(device, 10)
        os.close(device)
