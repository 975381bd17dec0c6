# attack {"class":"network","attempt":"five hundred requests to a host that is not granted","effect":"network","ends":["ok"],"denials":["allowedHosts/empty-list"],"value":500,"open":{"allowedHosts":["127.0.0.1:{{trap.port}}"]}}
refused = 0
for _ in range(500):
    try:
        fetch("{{trap.url}}")
    except CapabilityDenied:
        refused += 1
refused
