# attack {"class":"tools","attempt":"a call written to the kernel's device by hand, for a tool and for what is no operation","effect":"tool","ends":["ok"],"denials":["extraCapabilities/not-listed"],"value":0,"closed":{"extraCapabilities":["tool:echo"]},"open":{"extraCapabilities":["tool:wipe"]}}
import json, os
def ask(message):
    device = os.open("/dev/wasmagent", os.O_RDWR)
    os.write(device, message.encode())
    answer = os.read(device, 1 << 16)
    os.close(device)
    return answer
for operation in ("callTool", "dispatch", "__proto__", "constructor", "run", "", None, ["callTool"], {"a": 1}):
    for arguments in (["wipe", {}], "wipe", [["wipe"]], {"0": "wipe"}, [None], []):
        ask(json.dumps(["call", operation]) + "\n" + json.dumps(arguments))
ask('["call","callTool"]\n["echo",{}]\n["wipe",{}]')
ask('["call","callTool","callTool"]\n["wipe"')
0
