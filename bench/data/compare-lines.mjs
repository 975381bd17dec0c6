// node compare-lines.mjs INPUT RANKED: how many lines, and how many are not the input's line in its place with nothing but
// `rank` and `total_score` changed.
import { closeSync, openSync, readSync } from 'node:fs';

const BLOCK = 1 << 20;
const ADDED = /^(?:,"rank":\d+)?(?:,"total_score":[\d.eE+-]+)?\}$/;
const [input, ranked] = process.argv.slice(2);
const sources = linesOf(input);
let lines = 0;
let changed = 0;
for (const line of linesOf(ranked)) {
  const { value: source = '' } = sources.next();
  lines += 1;
  if (!isSame(source, line)) changed += 1;
}
// Lines that the ranking lost.
for (const _ of sources) changed += 1;
console.log(JSON.stringify({ lines, changed }));

function isSame(source, line) {
  const body = source.slice(0, -1);
  if (line.startsWith(body) && ADDED.test(line.slice(body.length))) return true;
  return source !== '' && withoutRank(source) === withoutRank(line);
}

/** The text without the two fields, when they were there before; other fields keep their order. */
function withoutRank(line) {
  const { rank, total_score, ...rest } = JSON.parse(line);
  return JSON.stringify(rest);
}

/** Yields lines one character a byte. */
function* linesOf(path) {
  const file = openSync(path, 'r');
  const block = Buffer.allocUnsafe(BLOCK);
  let rest = '';
  for (;;) {
    const read = readSync(file, block, 0, BLOCK, null);
    if (read === 0) break;
    const lines = (rest + block.latin1Slice(0, read)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  closeSync(file);
  if (rest !== '') yield rest;
}
