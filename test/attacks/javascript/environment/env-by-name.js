// attack {"class":"environment","attempt":"variables of the host by their names, through every object that has an env","effect":"canary","ends":["ok"],"value":"","open":{"env":{"TOKEN":"{{host.secret}}"}}}
const seen = [];
for (const name of ["WASMAGENT_ATTACK_SECRET", "PATH", "HOME", "TOKEN", "token", "Token", "NODE_OPTIONS"]) {
  for (const holder of [env, process.env, globalThis.process.env, Object.create(env)]) seen.push(holder[name] ?? "");
}
seen.join("");
