# attack {"class":"network","attempt":"the address in its short, hexadecimal and octal forms","effect":"network","ends":["denied"],"denials":["allowedHosts/not-listed"],"closed":{"allowedHosts":["127.0.0.1:{{site.port}}"]},"open":{"allowedHosts":["127.0.0.1:{{trap.port}}"]}}
for host in ("127.1", "0x7f.1", "0x7f000001", "017700000001", "0177.0.0.01", "127.0.0.1.", "\uff11\uff12\uff17.0.0.1", "127\u30020.0.1"):
    try:
        fetch("http://%s:{{trap.port}}/" % host)
    except OSError:
        pass
fetch("http://127.1:{{trap.port}}/")
