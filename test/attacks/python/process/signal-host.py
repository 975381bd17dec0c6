# attack {"class":"process","attempt":"a signal to the host, from node","effect":"signal","ends":["threw"],"bare":true}
import js
js.process.kill(js.process.ppid, "{{host.signal}}")
js.process.getBuiltinModule("fs").readFileSync("/dev/null")
