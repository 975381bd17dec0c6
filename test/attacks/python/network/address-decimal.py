# attack {"class":"network","attempt":"the address as one decimal number","effect":"network","ends":["denied"],"closed":{"allowedHosts":["127.0.0.1:{{site.port}}"]},"open":{"allowedHosts":["127.0.0.1:{{trap.port}}"]}}
fetch("http://2130706433:{{trap.port}}/")
