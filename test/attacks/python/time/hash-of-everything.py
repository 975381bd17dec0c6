# attack {"class":"time","attempt":"digests and checksums of fifty megabytes, over and over","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":300},"open":{"cpuMs":1000}}
import hashlib
text = bytes(50_000_000)
while True:
    hashlib.sha256(text).digest(), hashlib.blake2b(text).digest()
