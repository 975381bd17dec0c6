// node parse-lines.mjs FILE utf8|latin1: JSON.parse of every line and nothing else, what ranking is compared with.
import { closeSync, openSync, readSync } from 'node:fs';

const BLOCK = 1 << 20;
const [path, encoding] = process.argv.slice(2);
const file = openSync(path, 'r');
let buffer = Buffer.allocUnsafe(2 * BLOCK);
let kept = 0;
let lines = 0;
for (;;) {
  // A line longer than what is there gets more room.
  if (buffer.length - kept < BLOCK) buffer = Buffer.concat([buffer.subarray(0, kept)], buffer.length * 2);
  const read = readSync(file, buffer, kept, BLOCK, null);
  const end = kept + read;
  let start = 0;
  for (;;) {
    const newline = buffer.subarray(0, end).indexOf(0x0a, start);
    if (newline === -1) break;
    JSON.parse(buffer.toString(encoding, start, newline));
    lines += 1;
    start = newline + 1;
  }
  buffer.copyWithin(0, start, end);
  kept = end - start;
  if (read === 0) break;
}
closeSync(file);
if (kept > 0) throw new Error('the last line has no end');
console.log(lines);
