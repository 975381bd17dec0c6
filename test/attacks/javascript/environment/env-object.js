// attack {"class":"environment","attempt":"everything in env","effect":"canary","ends":["ok"],"value":[],"open":{"env":{"TOKEN":"{{host.secret}}"}}}
Object.entries(env);
