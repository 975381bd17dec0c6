# attack {"class":"network","attempt":"a request, under a manifest that lists no host","effect":"network","ends":["denied"],"denials":["allowedHosts/empty-list"],"open":{"allowedHosts":["127.0.0.1:{{trap.port}}"]}}
fetch("{{trap.url}}").text
