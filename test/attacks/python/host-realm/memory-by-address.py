# attack {"class":"host realm","attempt":"the interpreter's memory, read and overwritten by address","effect":"files","ends":["denied","threw"],"bare":true}
import sys
sys.meta_path[:] = [finder for finder in sys.meta_path if getattr(finder, "__name__", "") != "_ClosedFinder"]
import ctypes
memory = (ctypes.c_char * 4096).from_address(65536)
seen = bytes(memory)
ctypes.memmove(ctypes.addressof(memory), seen, len(seen))
ctypes.CDLL(None).system(b"touch '{{outside.new}}'")
