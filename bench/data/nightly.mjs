// Ranking past what memory may hold, at a quarter, a half and the whole of a size: CPU time a GB, memory, and each rank.
// Ends with 1 when one of them is not as it must be. Usage: npm run bench:nightly [-- [--mb 10000] [--max-index-mb 8]]
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeRollouts } from './generate.mjs';
import { measure } from './measure.mjs';
import { printMachine, printTable } from './print-table.mjs';
import { findFault, hasFlag, wasmagent } from './programs.mjs';
import { openScratch, requireSpace } from './scratch.mjs';

const MOST_RESIDENT_MB = 150;
// Partitions and a disk that no longer fits into memory may cost a little more; another order of growth costs much more.
const MOST_GROWTH = 1.25;

const { values } = parseArgs({
  options: { mb: { type: 'string', default: '10000' }, 'max-index-mb': { type: 'string', default: '8' } },
});
const megabytes = Number(values.mb);
if (!(megabytes >= 20)) throw new Error('--mb takes a number of 20 or more');
const indexFlags = hasFlag('rank-rollout', 'max-index-mb') ? ['--max-index-mb', values['max-index-mb']] : [];
if (indexFlags.length === 0) console.log('this version has no --max-index-mb, so its index is as large as it gets\n');

const scratch = openScratch();
// The input, the ranking of it, and the partitions of the index.
requireSpace(scratch, 2.2 * megabytes * 1e6);
const input = join(scratch, 'rollouts.jsonl');
const output = join(scratch, 'ranked.jsonl');

printMachine();
const results = [];
// A little first, so that no compile cache is filled on the clock.
await rankOf(1);
for (const share of [0.25, 0.5, 1]) results.push(await rankOf(share * megabytes));
printTable(
  ['size', 'records', 'CPU', 'CPU a GB', 'wall', 'peak RSS', 'ranking'],
  results.map(({ bytes, records, cpuSeconds, wallSeconds, peakMb, fault }) => [
    `${(bytes / 1e9).toFixed(2)} GB`,
    records.toLocaleString('en'),
    `${cpuSeconds.toFixed(1)} s`,
    `${perGb(cpuSeconds, bytes).toFixed(2)} s`,
    `${wallSeconds.toFixed(1)} s`,
    `${peakMb.toFixed(0)} MB`,
    fault ?? 'right',
  ]),
);
// Of what each size costs beyond the one before, so that the start, which is the same for all, hides nothing.
const [early, late] = [
  [0, 1],
  [1, 2],
].map(
  ([less, more]) => (results[more].cpuSeconds - results[less].cpuSeconds) / (results[more].bytes - results[less].bytes),
);
const growth = late / early;
const peakMb = Math.max(...results.map((result) => result.peakMb));
const checks = [
  [
    `CPU a GB, the second half beside the second quarter, at most ${MOST_GROWTH} x`,
    `${growth.toFixed(2)} x`,
    growth <= MOST_GROWTH,
  ],
  [`at most ${MOST_RESIDENT_MB} MB resident`, `${peakMb.toFixed(0)} MB`, peakMb <= MOST_RESIDENT_MB],
  ['each line in its place, ranked as DuckDB ranks it', '', results.every(({ fault }) => fault === undefined)],
];
printTable(
  ['must be', 'measured', 'is'],
  checks.map(([what, measured, holds]) => [what, measured, holds ? 'yes' : '**no**']),
);
if (checks.some(([, , holds]) => !holds)) process.exitCode = 1;

async function rankOf(size) {
  const written = await writeRollouts(input, { bytes: size * 1e6 });
  const ranked = await measure(...wasmagent('rank-rollout', input, '--output', output, ...indexFlags));
  const fault = await findFault({ ...written, input }, output);
  rmSync(input);
  rmSync(output);
  return { ...ranked, ...written, fault };
}

function perGb(seconds, bytes) {
  return seconds / (bytes / 1e9);
}
