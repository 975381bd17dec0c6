# attack {"class":"process","attempt":"a shell command through os.system","effect":"files","ends":["ok"],"denials":["kernel/import-errno"],"bare":true}
import os
os.system("touch '{{outside.new}}'")
