# attack {"class":"integrity","attempt":"files, folders and links left in every folder, and a working folder that is gone","effect":"residue","ends":["ok"],"value":0,"bare":true}
import builtins, os
for folder in ("/tmp", "/home", "/home/guest", "/", "/lib/python3.14", "/lib/python3.14/site-packages", "/dev", "/dev/shm"):
    for act in (lambda: open(folder + "/left.py", "w").write("left = 1"), lambda: os.mkdir(folder + "/left"), lambda: os.symlink("/dev/null", folder + "/left.link")):
        try:
            act()
        except OSError:
            pass
os.makedirs("/tmp/above/gone")
os.chdir("/tmp/above/gone")
os.rename("/tmp/above", "/tmp/moved")
builtins.leaked = os.path.exists("/tmp/left.py")
0
