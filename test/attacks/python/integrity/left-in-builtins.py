# attack {"class":"integrity","attempt":"names and functions left among the builtins","effect":"residue","ends":["ok"],"value":0,"bare":true}
import builtins
builtins.leaked = "here"
builtins.sorted = lambda *_: "sorted"
builtins.getattr = lambda *_: "leaked"
0
