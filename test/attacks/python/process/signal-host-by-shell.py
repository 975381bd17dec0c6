# attack {"class":"process","attempt":"a signal to the host, with os.kill and with a shell","effect":"signal","ends":["threw"],"bare":true,"needs":"procfs"}
import os, signal
name = "{{host.signal}}"
number = 12
# The host is the parent of the process that this interpreter runs in.
os.system("kill -s %s $(cut -d ' ' -f 4 /proc/$PPID/stat)" % name.removeprefix("SIG"))
os.kill(os.getppid() + 10**6, number)
