# attack {"class":"network","attempt":"a socket of Python's own, and one of node's where that is too slow","effect":"network","ends":["threw"],"denials":["kernel/import-errno"],"bare":true}
import socket
for family, kind in ((socket.AF_INET, socket.SOCK_STREAM), (socket.AF_INET, socket.SOCK_DGRAM), (socket.AF_INET6, socket.SOCK_STREAM), (1, socket.SOCK_STREAM)):
    try:
        with socket.socket(family, kind) as client:
            client.settimeout(0.2)
            client.connect(("127.0.0.1", {{trap.port}}))
            client.sendall(b"found a way out")
    except (OSError, TypeError):
        pass
import js
tcp = js.process.binding("tcp_wrap")
tcp.TCP.new(0).connect(tcp.TCPConnectWrap.new(), "127.0.0.1", {{trap.port}})
