# attack {"class":"process","attempt":"the C library's system(), by ctypes, past Python's own","effect":"files","ends":["denied"],"denials":["kernel/import-refused"],"bare":true}
import sys
sys.meta_path[:] = [finder for finder in sys.meta_path if getattr(finder, "__name__", "") != "_ClosedFinder"]
import ctypes
ctypes.CDLL(None).system(b"touch '{{outside.new}}'")
