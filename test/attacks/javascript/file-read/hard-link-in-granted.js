// attack {"class":"file read","attempt":"another name of a file outside, in a granted folder","effect":"canary","ends":["threw"],"denials":["allowedReadPaths/hard-link"],"closed":{"allowedReadPaths":["{{allowed.folder}}"]},"bare":true}
let seen = "";
try { seen += readFile("{{allowed.folder}}/hard.txt"); } catch (error) { if (error.code !== "EDENIED") throw error; }
const host = this.constructor.constructor("return process")();
seen + host.getBuiltinModule("fs").readFileSync("{{allowed.folder}}/hard.txt", "utf8");
