// attack {"class":"file read","attempt":"characters that look like slashes and dots","effect":"canary","ends":["ok"],"value":"","closed":{"allowedReadPaths":["/workspace"]},"open":{"allowedReadPaths":["{{outside.folder}}"]}}
let seen = "";
for (const path of ["/workspace/\u2024\u2024\u2215outside\u2215secret.txt", "/workspace/\uff0e\uff0e\uff0foutside\uff0fsecret.txt", "/workspace/\u002e\u002e/\u002e\u002e/outside/secret.txt"]) {
  try { seen += readFile(path); } catch {}
}
seen;
