# attack {"class":"integrity","attempt":"functions of json and re replaced, which the kernel's own side uses","effect":"residue","ends":["ok"],"value":0,"bare":true}
import json, re
kept = json.dumps
def dumps(*arguments, **options):
    return kept(*arguments, **options).replace("42", "43")
json.dumps = dumps
re.search = lambda *_: None
0
