# attack {"class":"network","attempt":"a socket made of a descriptor, a listening one, and datagrams","effect":"network","ends":["threw","denied"],"denials":["kernel/import-errno"],"bare":true}
import socket
address = ("127.0.0.1", {{trap.port}})
ways = (
    lambda: socket.socket(fileno=3).send(b"out"),
    lambda: socket.create_connection(address, 0.2),
    lambda: socket.create_server(("127.0.0.1", 0)).accept(),
    lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"out", address),
    lambda: socket.socketpair()[0].send(b"out"),
    lambda: socket.fromfd(1, socket.AF_INET, socket.SOCK_STREAM).connect(address),
)
for way in ways:
    try:
        way()
    except Exception:
        pass
from pyodide.code import run_js
run_js("(() => { const { UDP, SendWrap } = process.binding('udp_wrap'); const socket = new UDP(); socket.bind('127.0.0.1', 0, 0); socket.send(new SendWrap(), [Buffer.from('out')], 1, {{trap.port}}, '127.0.0.1', false); })()")
