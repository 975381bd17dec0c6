# attack {"class":"environment","attempt":"the command line and the report of the process that the interpreter runs in","effect":"canary","ends":["threw"],"bare":true}
import os
print(os.getpid(), os.getppid())
for path in ("/proc/self/cmdline", "/proc/self/maps", "/proc/self/exe", "/proc/1/cmdline"):
    try:
        print(open(path, "rb").read())
    except OSError:
        pass
import js
print(js.JSON.stringify(js.process.report.getReport().header.commandLine), js.process.execPath)
