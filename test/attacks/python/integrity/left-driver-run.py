# attack {"class":"integrity","attempt":"the function that runs programs, replaced by one that runs another","effect":"residue","ends":["ok"],"value":0,"bare":true}
import sys
driver = sys.modules["_wasmagent"]
run = driver._execute
driver._execute = lambda source, filename, scope: "another program" if "leaked" in source else run(source, filename, scope)
0
