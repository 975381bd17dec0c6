// attack {"class":"environment","attempt":"a variable beside the one that is granted","effect":"canary","ends":["ok"],"value":["granted",null,null,null],"closed":{"env":{"MODE":"granted"}},"open":{"env":{"TOKEN":"{{host.secret}}"}}}
[env.MODE, env.TOKEN ?? null, env["MODE "] ?? null, env.mode ?? null];
