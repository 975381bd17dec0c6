// attack {"class":"file read","attempt":"the names in a folder that is not granted, one level after the other","effect":"canary","ends":["denied"],"denials":["allowedReadPaths/not-listed"],"closed":{"allowedReadPaths":["/workspace"]},"open":{"allowedReadPaths":["{{outside.folder}}"]}}
const found = [];
const walk = (folder) => {
  for (const name of listFiles(folder)) {
    found.push(folder + "/" + name);
    try { found.push(readFile(folder + "/" + name)); } catch {}
  }
};
walk("{{outside.folder}}");
found;
