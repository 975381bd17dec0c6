# attack {"class":"environment","attempt":"a variable that is set so that the next program finds it","effect":"residue","ends":["ok"],"value":0,"bare":true}
import os
class Sticky(dict):
    def clear(self):
        pass
os.environ._data = Sticky({b"LEFT": b"1"})
os.putenv("LEFT", "1")
type(os.environ).clear = lambda self: None
0
