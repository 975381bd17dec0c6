# attack {"class":"integrity","attempt":"many lines with a mark of this run, while others run beside it","effect":"crossed","ends":["ok"],"vacuous":"runs share no channel and no process in any runtime here; the marks of all runs under way are looked for in each"}
import os, sys
for number in range(300):
    print("{{self.token}}", number, file=sys.stderr if number % 2 else sys.stdout)
    os.write(1, b"{{self.token}}")
"{{self.token}}"
