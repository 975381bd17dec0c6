# attack {"class":"integrity","attempt":"a refusal that never happened: raised, written to the device, and with the place of another","effect":"forged","ends":["threw"],"value":null,"vacuous":"a refusal is an entry of the host's own list, so that in no runtime here a guest's error becomes one"}
import json, os
def tell(*message):
    device = os.open("/dev/wasmagent", os.O_RDWR)
    os.write(device, json.dumps(message).encode())
    os.read(device, 10)
    os.close(device)
for place in (0, 1, -1, 10 ** 6, 1e300, "0", None, [0], {"valueOf": 0}):
    tell("threw", "CapabilityDenied", "Access denied", place)
    tell("denied", place, "Access denied", "allowedReadPaths", "/etc/passwd", "empty-list")
raise CapabilityDenied("Access denied: /etc/passwd is not in allowedReadPaths", "allowedReadPaths", "/etc/passwd", "empty-list", 0)
