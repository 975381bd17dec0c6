// attack {"class":"process","attempt":"require, by every name under which it might be there","effect":"files","ends":["threw"],"bare":true}
const host = this.constructor.constructor("return process")();
const get = typeof require === "function" ? require : (host.mainModule?.require ?? host.getBuiltinModule("module").createRequire("/"));
get("child_process").execSync("touch '{{outside.new}}'");
