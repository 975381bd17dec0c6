# attack {"class":"memory","attempt":"messages to the kernel in pieces of one byte and of none, over many descriptors, and lists of millions of objects","effect":"ended","ends":["ok"],"closed":{"cpuMs":20000},"vacuous":"the device is the kernel's own, and takes messages in the same way where there is no sandbox"}
import os
devices = [os.open("/dev/wasmagent", os.O_RDWR) for _ in range(100)]
for number in range(3_000):
    for piece in (b"x", b""):
        try:
            os.writev(devices[number % 100], [piece] * 1000)
        except OSError:
            pass
for device in devices:
    os.close(device)
for filler in (b"{},", b"[],", b'{"a":1},', b"0,"):
    device = os.open("/dev/wasmagent", os.O_RDWR)
    rest = memoryview(b'["value",' + filler * (24_000_000 // len(filler)) + b"0]\n1")
    while rest:
        rest = rest[os.write(device, rest) :]
    os.read(device, 100)
    os.close(device)
