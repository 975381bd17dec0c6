// Started behind the walls in place of a kernel: tries what a guest would try that got out of its engine, and reports.
import dgram from 'node:dgram';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';

const send = (message) => {
  const payload = Buffer.from(JSON.stringify(message));
  const header = Buffer.alloc(4);
  header.writeUInt32BE(payload.length, 0);
  fs.writeSync(3, Buffer.concat([header, payload]));
};
const attempt = (action) => {
  try {
    return String(action() ?? 'done');
  } catch (error) {
    return `refused ${error.code ?? error.name}`;
  }
};
const [allowed, target] = process.argv.slice(2);
const child = await import('node:child_process').catch(() => undefined);
const workers = await import('node:worker_threads').catch(() => undefined);
const sqlite = await import('node:sqlite').then(() => 'loaded', (error) => `refused ${error.code}`);
const connected = await new Promise((resolve) => {
  const [host, port] = target.split(':');
  const socket = net.connect({ host, port: Number(port) }, () => resolve('connected'));
  socket.once('error', (error) => resolve(`refused ${error.code}`));
});
send({
  read: attempt(() => fs.readFileSync(allowed, 'utf8')),
  readOther: attempt(() => fs.readFileSync('/etc/passwd', 'utf8')),
  readProc: attempt(() => fs.readFileSync('/proc/self/environ', 'utf8')),
  list: attempt(() => fs.readdirSync('/').join()),
  write: attempt(() => fs.writeFileSync(`${allowed}.new`, 'x')),
  spawn: attempt(() => child.spawnSync('/bin/true').error?.code),
  worker: attempt(() => new workers.Worker('0', { eval: true }) && undefined),
  code: attempt(() => new Function('return 1')()),
  heap: attempt(() => os.totalmem() && process.execArgv.find((flag) => flag.includes('old-space'))),
  env: JSON.stringify(Object.keys(process.env).filter((name) => name !== 'PWD')),
  cwd: process.cwd(),
  udp: typeof dgram.createSocket,
  sqlite,
  connected,
});
