# attack {"class":"tools","attempt":"a name that says it is another one","effect":"tool","ends":["denied"],"denials":["extraCapabilities/not-listed"],"closed":{"extraCapabilities":["tool:echo"]},"open":{"extraCapabilities":["tool:wipe"]}}
class Name(str):
    def __str__(self):
        return "echo"
    __repr__ = __str__
    def __eq__(self, other):
        return True
    def __hash__(self):
        return hash("echo")
for name in (b"wipe", ["wipe"], {"name": "wipe"}, None, 1):
    try:
        call_tool(name)
    except TypeError:
        pass
call_tool(Name("wipe"))
