# attack {"class":"network","attempt":"a granted site that redirects to one that is not","effect":"network","ends":["denied"],"closed":{"allowedHosts":["127.0.0.1:{{site.port}}"]},"open":{"allowedHosts":["127.0.0.1:{{trap.port}}"]}}
fetch("{{site.url}}redirect").text
