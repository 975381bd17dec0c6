# attack {"class":"environment","attempt":"a variable beside the one that is granted","effect":"canary","ends":["ok"],"value":["granted",["MODE"],null,null],"closed":{"env":{"MODE":"granted"}},"open":{"env":{"TOKEN":"{{host.secret}}"}}}
import os
[env["MODE"], sorted(os.environ) if "TOKEN" not in os.environ else list(os.environ.values()), env.get("TOKEN"), os.environ.get("mode")]
