// A child that breaks the channel in the way it is told to.
import fs from 'node:fs';

const header = (length) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length >>> 0, 0);
  return bytes;
};
const frame = (text) => Buffer.concat([header(Buffer.byteLength(text)), Buffer.from(text)]);
const write = (bytes) => fs.writeSync(3, bytes);
const waitForEver = () => setInterval(() => {}, 1000);

const ways = {
  oversized: () => write(header(0xffffffff)),
  empty: () => write(header(0)),
  truncated: () => {
    write(header(100));
    write(Buffer.from('{"type":'));
    process.exit(0);
  },
  garbage: () => write(Buffer.from('not a frame at all, just text')),
  malformed: () => write(frame('{"type":')),
  'not-utf8': () => write(Buffer.concat([header(3), Buffer.from([0x22, 0xff, 0x22])])),
  deep: () => write(frame(`${'['.repeat(9)}${']'.repeat(9)}`)),
  wide: () => write(frame(`[${'[],'.repeat(70)}0]`)),
  unasked: () => write(frame('{"type":"ready"}')),
  prints: () => {
    const text = 'x'.repeat(8192);
    for (let count = 0; count < 1000; count += 1) fs.writeSync(count % 2 === 0 ? 1 : 2, text);
  },
  exits: () => process.exit(3),
  silent: () => {},
  'echo-pid': () => write(frame(JSON.stringify({ pid: process.pid }))),
};
ways[process.argv[2]]();
waitForEver();
