// A kernel child that was taken over: it speaks the protocol, and then breaks it in the way its program says.
import fs from 'node:fs';

const read = (length) => {
  const bytes = Buffer.alloc(length);
  for (let at = 0; at < length; ) {
    const count = fs.readSync(3, bytes, at, length - at, null);
    if (count === 0) process.exit(0);
    at += count;
  }
  return bytes;
};
const receive = () => read(read(4).readUInt32BE(0)).toString();
const send = (...messages) => {
  const frames = messages.map((message) => {
    const { body, ...rest } = message;
    const payload = Buffer.from(JSON.stringify(rest) + (body === undefined ? '' : `\n${body}`));
    const header = Buffer.alloc(4);
    header.writeUInt32BE(payload.length, 0);
    return Buffer.concat([header, payload]);
  });
  const all = Buffer.concat(frames);
  for (let at = 0; at < all.length; ) at += fs.writeSync(3, all, at);
};
const call = (operation, ...args) => ({ type: 'call', operation, body: JSON.stringify(args) });
const log = (text) => ({ type: 'log', level: 'log', body: JSON.stringify(text) });
const done = (value) => raw(JSON.stringify(value));
const raw = (body) => ({ type: 'done', end: 'value', body });
const threw = (denial) => ({ type: 'done', end: 'threw', name: 'N', message: 'm', denial, memoryRefused: false });
// Longer than any test waits, but no process is left behind when a test run is cut off.
const sleepForEver = () => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
  process.exit(1);
};

const ways = {
  'answers before it has started': () => send(done(1)),
  'starts twice': () => send({ type: 'started' }, { type: 'started' }),
  'says it is ready in the middle of a run': () => send({ type: 'started' }, { type: 'ready' }),
  'calls without waiting for the answer': () => send({ type: 'started' }, call('readFile', '/a'), call('readFile', '/b')),
  'answers in the middle of a call': () => send({ type: 'started' }, call('readFile', '/a'), done('forged')),
  'logs in the middle of a call': () =>
    send({ type: 'started' }, call('readFile', '/a'), log('forged')),
  'asks for an operation that does not exist': () => send({ type: 'started' }, call('constructor', '/a')),
  'asks without arguments': () => send({ type: 'started' }, { type: 'call', operation: 'readFile', args: ['/a'] }),
  'logs on a level that does not exist': () => send({ type: 'started' }, { type: 'log', level: '__proto__', body: '""' }),
  'logs past the cap': () => {
    send({ type: 'started' });
    for (let count = 0; count < 20; count += 1) send(log('x'.repeat(100_000)));
  },
  'logs more lines than the cap': () => {
    send({ type: 'started' }, ...Array.from({ length: 20_000 }, () => log('')));
  },
  'returns what is not JSON': () => send({ type: 'started' }, raw('{')),
  'returns without a value': () => send({ type: 'started' }, { type: 'done', end: 'value' }),
  'logs what is not text': () => send({ type: 'started' }, { type: 'log', level: 'log', body: '{"a":1}' }),
  'ends in a way that does not exist': () => send({ type: 'started' }, { type: 'done', end: 'ok' }),
  'counts below zero': () => send({ type: 'started' }, { type: 'memory', bytes: -1 }),
  'returns nesting without end': () =>
    send({ type: 'started' }, raw(`${'['.repeat(5000)}${']'.repeat(5000)}`)),
  'returns more members than the cap': () =>
    send({ type: 'started' }, raw(`[${'{},'.repeat(200_000)}0]`)),
  'returns more items than the cap': () => send({ type: 'started' }, raw(`[${'1,'.repeat(3_000_000)}0]`)),
  'returns more bytes than the cap': () => send({ type: 'started' }, raw(JSON.stringify('x'.repeat(13_000_000)))),
  'claims a denial that never was': () => send({ type: 'started' }, threw(0)),
  'claims the second denial after one': () => {
    send({ type: 'started' }, call('readFile', '/secret'));
    receive();
    send(threw(1));
  },
  'reports the denial it got': () => {
    send({ type: 'started' }, call('readFile', '/secret'));
    receive();
    send(threw(0));
  },
  'returns and goes on talking': () => send({ type: 'started' }, done('early'), done('late')),
  'dies while it computes': () => {
    send({ type: 'started' }, log('last words'));
    process.exit(9);
  },
  'never starts': sleepForEver,
  'never ends': () => {
    send({ type: 'started' }, log('first words'), { type: 'memory', bytes: 4096 });
    sleepForEver();
  },
  'passes the reply on': () => {
    send({ type: 'started' }, call('callTool', 'echo', {}));
    send(done(receive()));
  },
};

JSON.parse(receive());
if (process.argv[2] === 'never-ready') sleepForEver();
if (process.argv[2] === 'not-ready') send({ type: 'started' });
send({ type: 'ready' });
for (;;) {
  const { code } = JSON.parse(receive());
  ways[code]();
}
