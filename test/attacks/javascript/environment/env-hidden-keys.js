// attack {"class":"environment","attempt":"symbols, prototypes and hidden properties of env","effect":"canary","ends":["ok"],"value":[],"open":{"env":{"TOKEN":"{{host.secret}}"}}}
const seen = [];
for (let holder = env; holder !== null && seen.length < 100; holder = Object.getPrototypeOf(holder)) {
  for (const key of Reflect.ownKeys(holder)) seen.push(String(holder[key]));
}
seen.filter((text) => !text.includes("native code"));
