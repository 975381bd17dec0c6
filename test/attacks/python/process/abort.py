# attack {"class":"process","attempt":"os.abort","effect":"ended","ends":["denied"],"denials":["kernel/import-refused"],"bare":true}
import os
os.abort()
