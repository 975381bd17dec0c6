# attack {"class":"network","attempt":"a granted name that resolves to this machine, with and without a dot at its end","effect":"network","ends":["denied"],"denials":["allowedHosts/private-address"],"closed":{"allowedHosts":["{{rebind.host}}:{{trap.port}}"]},"open":{"allowedHosts":["127.0.0.1:{{trap.port}}"]}}
try:
    fetch("http://{{rebind.host}}.:{{trap.port}}/")
except CapabilityDenied:
    pass
try:
    fetch("http://{{rebind.host}}:{{trap.port}}/")
except CapabilityDenied:
    fetch("{{trap.url}}")
