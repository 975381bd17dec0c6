# attack {"class":"integrity","attempt":"all descriptors taken, and kept by a name that the next program has too","effect":"residue","ends":["threw"],"bare":true}
import builtins, os
builtins.leaked = []
while True:
    builtins.leaked.append(os.open("/dev/null", os.O_RDONLY))
