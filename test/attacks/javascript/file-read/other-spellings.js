// attack {"class":"file read","attempt":"doubled slashes, dots, percent signs and file URLs","effect":"canary","ends":["ok"],"denials":["allowedReadPaths/not-listed"],"value":"","closed":{"allowedReadPaths":["/workspace"]},"open":{"allowedReadPaths":["{{outside.folder}}"]}}
const path = "{{outside.file}}";
let seen = "";
for (const spelling of ["/" + path, "//" + path, "/." + path, path.replaceAll("/", "//"), path.replaceAll("/", "/./"), "file://" + path, encodeURI(path).replaceAll("/", "%2f"), " " + path, path + "/", path + "/."]) {
  try { seen += readFile(spelling); } catch {}
}
seen;
