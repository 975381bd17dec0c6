// attack {"class":"integrity","attempt":"a result, by replacing what serialises it","effect":"forged","ends":["ok"],"value":7,"vacuous":"no runtime here serialises with what a guest can replace; a kernel that did would give another value"}
JSON.stringify = () => '"forged"';
JSON.parse = () => "forged";
Object.prototype.toJSON = () => "mine";
String.prototype.toString = () => "forged";
Array.prototype.toString = () => "forged";
globalThis.JSON = null;
globalThis.String = null;
globalThis.Reflect = null;
7;
