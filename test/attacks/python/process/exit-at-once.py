# attack {"class":"process","attempt":"os._exit","effect":"ended","ends":["denied"],"denials":["kernel/import-refused"],"bare":true}
import os
os._exit(7)
