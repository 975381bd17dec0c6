# attack {"class":"integrity","attempt":"the driver of the kernel, replaced for the next program","effect":"residue","ends":["ok"],"value":0,"bare":true}
import sys
driver = sys.modules["_wasmagent"]
ask = driver._ask
def listen(*message, body=None):
    return ask(*message, body='"overheard"' if body is not None and message[0] == "value" and body != "0" else body)
driver._ask = listen
0
