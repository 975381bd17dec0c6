# attack {"class":"environment","attempt":"who the host's user is: getpass, pwd, ids, home and terminal","effect":"canary","ends":["threw"],"bare":true}
import getpass, os
for ask in (getpass.getuser, os.getlogin, lambda: os.path.expanduser("~"), lambda: __import__("pwd").getpwall(), lambda: os.getuid(), lambda: os.ttyname(0), lambda: os.getgroups(), lambda: os.ctermid(), lambda: __import__("socket").gethostname()):
    try:
        print(ask())
    except Exception:
        pass
import js
print(js.process.getBuiltinModule("os").userInfo().homedir, js.process.execPath)
