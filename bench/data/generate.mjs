// Rollout files of any size, the same for the same seed, without keeping any of it in memory.
// Usage: node bench/data/generate.mjs --out FILE [--mb 100] [--seed 1] [--small] [--dirt 0.01]
import { open } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { spoil } from './bad-lines.mjs';
import { hash } from './random.mjs';
import { rolloutLines } from './rollout-lines.mjs';

/** How many branches each rollout has. */
export const BRANCHES = 8;

// A window of this many groups is passed eight times, so branches of one rollout are up to 200,000 records apart.
const WINDOW_GROUPS = 25_000;
const BLOCK = 1 << 20;
// More than the longest line, its bad copy and a block's last line together.
const MARGIN = 1 << 17;

/**
 * Yields a rollout file of about so many bytes, block by block; each block is valid until the next. `dirt` is the share
 * of bad lines (0 to 0.5), which come beside the good ones. Ends with `{ records, groups, bad, bytes }`.
 */
export function* generateRollouts({ bytes: wanted, seed = 1, profile = 'large', dirt = 0 }) {
  if (!(wanted > 0) || !(dirt >= 0 && dirt <= 0.5)) throw new RangeError('bytes above 0, dirt from 0 to 0.5');
  const lineOf = rolloutLines({ seed, profile });
  const groups = Math.max(1, Math.round((wanted * (1 - dirt)) / (BRANCHES * averageBytes(lineOf))));
  const badPerRecord = (dirt / (1 - dirt)) * 2 ** 32;
  const block = Buffer.allocUnsafe(BLOCK + MARGIN);
  let [at, records, bad, bytes] = [0, 0, 0, 0];
  for (const { group, branch } of scatter(groups, seed)) {
    const start = at;
    for (const part of lineOf(group, branch)) {
      at += typeof part === 'string' ? block.write(part, at) : part.copy(block, at);
    }
    const end = at;
    block[at++] = 0x0a;
    records += 1;
    if (hash(seed, records, 5) < badPerRecord) {
      at += spoil(block.subarray(start, end), hash(seed, records, 9)).copy(block, at);
      block[at++] = 0x0a;
      bad += 1;
    }
    if (at < BLOCK) continue;
    bytes += at;
    yield block.subarray(0, at);
    at = 0;
  }
  bytes += at;
  if (at > 0) yield block.subarray(0, at);
  return { records, groups, bad, bytes };
}

/** Writes a generated file, and says what is in it. Waits for each block, so a signal is heard in between. */
export async function writeRollouts(path, options) {
  const blocks = generateRollouts(options);
  const file = await open(path, 'wx');
  try {
    for (;;) {
      const { value, done } = blocks.next();
      if (done) return value;
      await file.writeFile(value);
    }
  } finally {
    await file.close();
  }
}

/** Every branch of every group once: each window is passed as often as a group has branches, each time in another order. */
function* scatter(groups, seed) {
  for (let first = 0; first < groups; first += WINDOW_GROUPS) {
    const count = Math.min(WINDOW_GROUPS, groups - first);
    for (let round = 0; round < BRANCHES; round += 1) {
      const step = stepThrough(count, hash(seed, first, round, 6));
      const start = hash(seed, first, round, 7) % count;
      for (let at = 0; at < count; at += 1) {
        const group = first + ((start + at * step) % count);
        const turn = hash(seed, group, 8) % 64;
        // An odd factor: over the rounds each branch comes once.
        yield { group, branch: ((turn | 1) * round + (turn >>> 3)) % BRANCHES };
      }
    }
  }
}

/** A step that meets every place of a circle of `count` once. */
function stepThrough(count, draw) {
  let step = (draw % count) + 1;
  while (greatestDivisor(step, count) !== 1) step += 1;
  return step;
}

function greatestDivisor(one, other) {
  return other === 0 ? one : greatestDivisor(other, one % other);
}

function averageBytes(lineOf) {
  const sample = 400;
  let bytes = sample;
  for (let at = 0; at < sample; at += 1) {
    for (const part of lineOf(at >>> 3, at % BRANCHES)) bytes += Buffer.byteLength(part);
  }
  return bytes / sample;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      mb: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      small: { type: 'boolean', default: false },
      dirt: { type: 'string', default: '0' },
    },
  });
  if (values.out === undefined) throw new Error('--out FILE says where the file goes');
  const written = await writeRollouts(values.out, {
    bytes: Number(values.mb) * 1e6,
    seed: Number(values.seed),
    profile: values.small ? 'small' : 'large',
    dirt: Number(values.dirt),
  });
  console.log(JSON.stringify(written));
}
