# attack {"class":"network","attempt":"schemes other than HTTP, and capitals","effect":"network","ends":["denied"],"denials":["allowedHosts/scheme","allowedHosts/not-listed"],"closed":{"allowedHosts":["127.0.0.1:{{site.port}}"]},"open":{"allowedHosts":["127.0.0.1:{{trap.port}}"]}}
for scheme in ("ftp", "ws", "gopher", "file", "data", "blob", "node", "unix"):
    try:
        fetch(scheme + "://127.0.0.1:{{trap.port}}/")
    except OSError:
        pass
fetch("HtTp://127.0.0.1:{{trap.port}}/")
