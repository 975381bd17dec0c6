// attack {"class":"time","attempt":"an endless async generator","effect":"time","ends":["budget:cpuMs"],"closed":{"cpuMs":50},"open":{"cpuMs":750}}
async function* g() { for (;;) yield 1; }
for await (const _ of g());
