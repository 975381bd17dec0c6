# attack {"class":"process","attempt":"a deadly signal to itself","effect":"ended","ends":["denied"],"denials":["kernel/import-refused"],"bare":true}
import os, signal
signal.signal(signal.SIGTERM, signal.SIG_DFL)
os.kill(os.getpid(), signal.SIGTERM)
