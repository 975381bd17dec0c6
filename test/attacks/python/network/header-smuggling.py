# attack {"class":"network","attempt":"a second request hidden in the headers, the method and the body of an allowed one","effect":"network","ends":["denied"],"closed":{"allowedHosts":["127.0.0.1:{{site.port}}"]},"open":{"allowedHosts":["127.0.0.1:{{trap.port}}"]}}
smuggled = "x\r\nHost: 127.0.0.1:{{trap.port}}\r\n\r\nGET http://127.0.0.1:{{trap.port}}/ HTTP/1.1\r\n\r\n"
tries = (
    {"headers": {"x-a": smuggled}},
    {"headers": {smuggled: "x"}},
    {"headers": {"host": "127.0.0.1:{{trap.port}}"}},
    {"headers": {"transfer-encoding": "chunked", "content-length": "0"}, "method": "POST", "body": smuggled},
    {"method": "GET http://127.0.0.1:{{trap.port}}/ HTTP/1.1\r\n\r\nGET"},
    {"method": "CONNECT"},
    {"headers": {"connection": "upgrade", "upgrade": "h2c"}},
)
for options in tries:
    try:
        fetch("{{site.url}}", **options)
    except (OSError, TypeError):
        pass
fetch("{{trap.url}}", method="POST", body=smuggled)
