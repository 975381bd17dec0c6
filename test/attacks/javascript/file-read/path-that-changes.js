// attack {"class":"file read","attempt":"an object as path, which is another path each time it is read","effect":"canary","ends":["denied"],"denials":["allowedReadPaths/not-listed"],"closed":{"allowedReadPaths":["/workspace"]},"open":{"allowedReadPaths":["{{outside.folder}}"]}}
let reads = 0;
const path = { toString: () => (reads++ === 0 ? "/workspace/note.txt" : "{{outside.file}}"), valueOf: () => "{{outside.file}}" };
let seen = "";
for (const spelled of [path, [path], Object("{{outside.file}}"), { __proto__: String.prototype, toString: path.toString }]) {
  try { seen += readFile(spelled); } catch (error) { if (!(error instanceof TypeError)) throw error; }
}
seen + readFile("{{outside.file}}");
