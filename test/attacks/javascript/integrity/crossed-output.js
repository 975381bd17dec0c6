// attack {"class":"integrity","attempt":"many lines with a mark of this run, while others run beside it","effect":"crossed","ends":["ok"],"vacuous":"runs share no channel and no process in any runtime here; the marks of all runs under way are looked for in each"}
for (let i = 0; i < 300; i++) console.log("{{self.token}}", i);
"{{self.token}}";
