# attack {"class":"environment","attempt":"the host's variables: os.environ, putenv, and node's own","effect":"canary","ends":["threw"],"bare":true}
import os
import posix
print(dict(os.environ), dict(posix.environ), os.getenv("WASMAGENT_ATTACK_SECRET"))
import js
print(js.JSON.stringify(js.process.env))
