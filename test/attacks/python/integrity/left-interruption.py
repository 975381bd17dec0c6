# attack {"class":"integrity","attempt":"a signal that waits for the next program, and an interruption that was never handled","effect":"residue","ends":["ok","threw"],"bare":true}
import _thread, builtins, signal
class Pending:
    def __del__(self):
        builtins.leaked = "interrupted"
        _thread.interrupt_main()
pending = Pending()
del pending
0
