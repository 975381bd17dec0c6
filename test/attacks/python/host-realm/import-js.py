# attack {"class":"host realm","attempt":"the module js, and what node gives away behind it","effect":"canary","ends":["threw"],"bare":true}
import js
print(js.process.getBuiltinModule("fs").readFileSync("{{outside.file}}", "utf8"))
