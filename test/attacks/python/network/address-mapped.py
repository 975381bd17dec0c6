# attack {"class":"network","attempt":"the address mapped into IPv6, in each spelling","effect":"network","ends":["denied"],"denials":["allowedHosts/private-address"],"closed":{"allowedHosts":["127.0.0.1:{{site.port}}"]},"open":{"allowedHosts":["[::ffff:127.0.0.1]:{{trap.port}}"]}}
for host in ("[::ffff:7f00:1]", "[0:0:0:0:0:ffff:127.0.0.1]", "[::1]", "[::]", "0.0.0.0"):
    try:
        fetch("http://%s:{{trap.port}}/" % host)
    except OSError:
        pass
fetch("http://[::ffff:127.0.0.1]:{{trap.port}}/")
