# attack {"class":"network","attempt":"an address behind what looks like a granted host","effect":"network","ends":["denied"],"denials":["allowedHosts/userinfo","allowedHosts/not-listed"],"closed":{"allowedHosts":["127.0.0.1:{{site.port}}"]},"open":{"allowedHosts":["127.0.0.1:{{trap.port}}"]}}
for url in ("http://127.0.0.1:{{site.port}}@127.0.0.1:{{trap.port}}/", "http://user:password@127.0.0.1:{{trap.port}}/", "http://127.0.0.1:{{site.port}}\\@127.0.0.1:{{trap.port}}/", "http://127.0.0.1:{{trap.port}}\\@127.0.0.1:{{site.port}}/"):
    try:
        fetch(url)
    except OSError:
        pass
fetch("{{trap.url}}")
