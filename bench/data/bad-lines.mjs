/** Ways in which a line goes bad; each makes an invalid line of a good one. */
const WAYS = [
  (line) => line.subarray(0, line.length >>> 1),
  (line) => replaceByte(line, line.length >>> 1, 0xff),
  (line) => prefix('{"branch_index":0,', line),
  (line) => prefix('{"x":NaN,', line),
  (line) => prefix('{"judge_score":1.5,', line),
  (line) => prefix('{"x":1e999,', line),
  (line) => Buffer.concat([Buffer.from('['), line, Buffer.from(']')]),
  (line) => Buffer.concat([line, line]),
  () => Buffer.from('null'),
];

/** The good line, spoilt in the way that the number says. */
export function spoil(line, number) {
  return WAYS[number % WAYS.length](line);
}

function replaceByte(line, at, byte) {
  const copy = Buffer.from(line);
  copy[at] = byte;
  return copy;
}

function prefix(start, line) {
  return Buffer.concat([Buffer.from(start), line.subarray(1)]);
}
