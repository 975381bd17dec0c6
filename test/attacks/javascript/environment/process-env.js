// attack {"class":"environment","attempt":"everything in process.env","effect":"canary","ends":["ok"],"value":[],"open":{"env":{"TOKEN":"{{host.secret}}"}}}
Object.entries(process.env);
