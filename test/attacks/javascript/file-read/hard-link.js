// attack {"class":"file read","attempt":"another name of a file outside, in the workspace","effect":"canary","ends":["threw"],"denials":["allowedReadPaths/hard-link"],"closed":{"allowedReadPaths":["/workspace"]},"bare":true}
let seen = "";
try { seen += readFile("/workspace/hard.txt"); } catch (error) { if (error.code !== "EDENIED") throw error; }
const host = this.constructor.constructor("return process")();
seen + host.getBuiltinModule("fs").readFileSync("{{workspace.folder}}/hard.txt", "utf8");
