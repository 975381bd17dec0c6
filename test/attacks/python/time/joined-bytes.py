# attack {"class":"time","attempt":"bytes joined, counted and replaced over and over","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":300},"open":{"cpuMs":1000}}
text = b"a" * 4_000_000
while True:
    b"a".join(text[at : at + 1] for at in range(1000)).replace(b"a", b"bb")
    text.count(b"aa" * 1000 + b"b")
