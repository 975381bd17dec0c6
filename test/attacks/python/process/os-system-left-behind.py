# attack {"class":"process","attempt":"a process that outlives the program, through os.system","effect":"process","ends":["ok"],"denials":["kernel/import-errno"],"bare":true,"needs":"procfs"}
import os
os.system("sh -c 'sleep 3; :' {{process.marker}} >/dev/null 2>&1 &")
