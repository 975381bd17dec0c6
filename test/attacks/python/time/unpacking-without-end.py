# attack {"class":"time","attempt":"a compressed text of gigabytes, unpacked over and over","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":300},"open":{"cpuMs":1000}}
import zlib
packer = zlib.compressobj(9)
bomb = b"".join(packer.compress(bytes(1 << 20)) for _ in range(8)) + packer.flush()
while True:
    unpacker = zlib.decompressobj()
    rest = bomb
    while rest:
        unpacker.decompress(rest, 1 << 16)
        rest = unpacker.unconsumed_tail
