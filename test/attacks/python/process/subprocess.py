# attack {"class":"process","attempt":"subprocess, and node's child_process where fork is missing","effect":"files","ends":["threw"],"bare":true}
import subprocess
command = ["touch", "{{outside.new}}"]
for start in (subprocess.run, subprocess.check_output, subprocess.Popen):
    try:
        start(command)
    except OSError:
        pass
import js
js.process.getBuiltinModule("child_process").execFileSync(command[0], js.JSON.parse('["{{outside.new}}"]'))
