# attack {"class":"integrity","attempt":"a result, lines and arguments that cost whoever reads them the most","effect":"blocked","ends":["budget:output","ok","denied"],"closed":{"extraCapabilities":["tool:echo"],"cpuMs":15000},"vacuous":"how much the host reads at once is no field of a manifest, and the same outside the sandbox"}
import os
def send(text):
    device = os.open("/dev/wasmagent", os.O_RDWR)
    rest = memoryview(text)
    while rest:
        rest = rest[os.write(device, rest) :]
    os.read(device, 1 << 20)
    os.close(device)
head = b'["call","callTool"]\n'
for body in (b"[" * 8_000_000, b'["echo",' + b"[" * 250 + b"]" * 250 + b"]", b'["echo",[' + b"{},".join([b""] * 3_000_000) + b"1]]", b'["echo","' + b"\\u0041" * 1_300_000 + b'"]', b'["' + b"e" * 8_000_000 + b'"]', b'["' + b"\\u0000" * 1_300_000 + b'"]'):
    send(head + body)
for path in ("/" * 8_000_000, "../" * 2_500_000, "/a" * 2_000_000, "\0" * 1_300_000):
    try:
        read_file(path)
    except OSError:
        pass
for number in range(20_000):
    os.write(1, b"\n")
[[{}] * 10 for _ in range(90_000)]
