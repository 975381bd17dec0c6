// attack {"class":"host realm","attempt":"argument keys that are names of prototypes","effect":"realm","ends":["ok","threw"],"closed":{"extraCapabilities":["tool:echo"]},"vacuous":"no runtime here merges a guest's keys into an object of the host; the realm is held against its own print"}
const keys = ["__proto__", "constructor", "prototype"];
for (const key of keys) {
  const args = JSON.parse('{"' + key + '": {"polluted": 1, "prototype": {"polluted": 2}, "__proto__": {"polluted": 3}}}');
  callTool("echo", args);
  callTool("echo", [args]);
  await fetch("{{trap.url}}", { headers: args }).catch(() => {});
}
