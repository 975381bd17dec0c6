# attack {"class":"integrity","attempt":"all descriptors taken, so that the next program has none to be told with","effect":"residue","ends":["threw"],"bare":true}
import os
while True:
    os.open("/dev/null", os.O_RDONLY)
