# attack {"class":"network","attempt":"connections and datagrams of asyncio, and node in the end","effect":"network","ends":["threw"],"bare":true}
import asyncio
host, port = "127.0.0.1", {{trap.port}}
loop = asyncio.new_event_loop()
ways = (
    lambda: asyncio.open_connection(host, port),
    lambda: asyncio.start_server(print, host, 0),
    lambda: loop.create_datagram_endpoint(asyncio.DatagramProtocol, remote_addr=(host, port)),
    lambda: loop.getaddrinfo(host, port),
    lambda: asyncio.create_subprocess_exec("true"),
)
for way in ways:
    try:
        await asyncio.wait_for(way(), 0.2)
    except Exception:
        pass
import js
tcp = js.process.binding("tcp_wrap")
tcp.TCP.new(0).connect(tcp.TCPConnectWrap.new(), host, port)
