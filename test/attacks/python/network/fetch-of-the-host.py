# attack {"class":"network","attempt":"fetch, pyfetch and XMLHttpRequest of the host's realm","effect":"network","ends":["denied","threw"],"bare":true}
import gc
gc.unfreeze()
port = {{trap.port}}
for found in gc.get_objects():
    if getattr(found, "__name__", "") in ("pyfetch", "open_url"):
        try:
            found("{{trap.url}}")
        except Exception:
            pass
import js
for client in ("fetch", "XMLHttpRequest", "WebSocket", "EventSource"):
    try:
        getattr(js, client)("{{trap.url}}")
    except Exception:
        pass
tcp = js.process.binding("tcp_wrap")
tcp.TCP.new(0).connect(tcp.TCPConnectWrap.new(), "127.0.0.1", port)
