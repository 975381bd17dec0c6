# attack {"class":"integrity","attempt":"standard streams closed, duplicated and swapped for the next program","effect":"residue","ends":["ok"],"value":0,"bare":true}
import builtins, os, sys
os.dup2(os.open("/tmp/swallow", os.O_RDWR | os.O_CREAT), 1)
for descriptor in (0, 2):
    os.close(descriptor)
sys.stderr.buffer.raw.close() if hasattr(sys.stderr, "buffer") else None
builtins.leaked = sys.stdout
0
