// attack {"class":"process","attempt":"process.binding, the guest's and the host's","effect":"files","ends":["threw"],"bare":true}
const host = typeof process.binding === "function" ? process : this.constructor.constructor("return process")();
const pipe = (readable) => ({ type: "pipe", readable, writable: !readable });
const { status } = host.binding("spawn_sync").spawn({
  file: "/bin/sh",
  args: ["sh", "-c", "touch '{{outside.new}}'"],
  envPairs: [],
  stdio: [pipe(true), pipe(false), pipe(false)],
});
status;
