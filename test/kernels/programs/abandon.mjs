// A host that starts a kernel child, gives it a program that computes for a minute (or none), and is then killed.
import { spawn } from 'node:child_process';

const [entry, code, ...args] = process.argv.slice(2);
const child = spawn(process.execPath, [entry, ...args], { env: {}, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
const send = (message) => {
  const payload = Buffer.from(JSON.stringify(message));
  const header = Buffer.alloc(4);
  header.writeUInt32BE(payload.length, 0);
  child.stdio[3].write(Buffer.concat([header, payload]));
};
send({ type: 'configure', memoryLimitBytes: 67_108_864 });
if (code !== '') send({ type: 'run', code, filename: 'p.js', env: {}, cpuMs: 60_000 });
let seen = '';
child.stdio[3].on('data', (chunk) => {
  seen += chunk.toString('latin1');
  if (seen.includes(code === '' ? 'ready' : 'started')) console.log(child.pid);
});
