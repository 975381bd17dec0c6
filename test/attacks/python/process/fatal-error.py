# attack {"class":"process","attempt":"a fatal error of the interpreter, through bytecode that no compiler writes","effect":"ended","ends":["denied"],"denials":["kernel/import-refused"],"bare":true}
def broken():
    pass
broken.__code__ = broken.__code__.replace(co_code=bytes(64))
broken()
