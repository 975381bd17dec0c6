# attack {"class":"environment","attempt":"a secret by its name, in every place where variables are kept","effect":"canary","ends":["ok"],"open":{"env":{"WASMAGENT_ATTACK_SECRET":"{{host.secret}}"}}}
import os
import posix
name = "WASMAGENT_ATTACK_SECRET"
[os.environ.get(name), os.getenv(name), posix.environ.get(name.encode()) and posix.environ[name.encode()].decode(), env.get(name), os.path.expandvars("$" + name)]
