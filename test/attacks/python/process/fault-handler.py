# attack {"class":"process","attempt":"a crash, asked for through faulthandler","effect":"ended","ends":["denied"],"denials":["kernel/import-refused"],"bare":true}
import faulthandler
for crash in ("_fatal_error_c_thread", "_fatal_error", "_read_null", "_sigsegv", "_sigabrt", "_sigfpe"):
    act = getattr(faulthandler, crash, None)
    if act is not None:
        try:
            act()
        except (TypeError, RuntimeError):
            pass
import os
os.abort()
