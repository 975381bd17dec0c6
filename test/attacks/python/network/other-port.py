# attack {"class":"network","attempt":"another port of a granted host","effect":"network","ends":["denied"],"denials":["allowedHosts/not-listed"],"closed":{"allowedHosts":["127.0.0.1:{{site.port}}"]},"open":{"allowedHosts":["127.0.0.1:{{trap.port}}"]}}
fetch("{{trap.url}}").text
