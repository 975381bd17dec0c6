// attack {"class":"file read","attempt":"a file outside, overwritten through another name of it","effect":"files","ends":["threw"],"denials":["allowedWritePaths/hard-link"],"closed":{"allowedReadPaths":["/workspace"],"allowedWritePaths":["/workspace"]},"bare":true}
try { writeFile("/workspace/hard.txt", "changed from inside"); } catch (error) { if (error.code !== "EDENIED") throw error; }
const host = this.constructor.constructor("return process")();
host.getBuiltinModule("fs").writeFileSync("{{workspace.folder}}/hard.txt", "changed from inside");
