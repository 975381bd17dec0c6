# attack {"class":"process","attempt":"the exit of the process that the interpreter runs in","effect":"ended","ends":["denied"],"denials":["kernel/import-refused"],"bare":true}
import gc
gc.unfreeze()
for finder in gc.get_objects():
    if type(finder).__name__ == "JsFinder":
        finder.jsproxies["js"].process.exit(0)
