// Ranking past what memory may hold, at a quarter, a half and the whole of a size: time a GB, memory, and the ranks.
// Ends with 1 when one of them is not as it must be. Usage: npm run bench:nightly [-- [--mb 10000] [--max-index-mb 8]]
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeRollouts } from './generate.mjs';
import { measure } from './measure.mjs';
import { printMachine, printTable } from './print-table.mjs';
import { hasFlag, wasmagent } from './programs.mjs';
import { openScratch, requireSpace } from './scratch.mjs';

const MOST_RESIDENT_MB = 150;
// Twice the size may cost a little more than twice the time: more partitions, a colder disk.
const MOST_GROWTH = 1.25;

const { values } = parseArgs({
  options: { mb: { type: 'string', default: '10000' }, 'max-index-mb': { type: 'string', default: '8' } },
});
const megabytes = Number(values.mb);
if (!(megabytes >= 20)) throw new Error('--mb takes a number of 20 or more');
const indexFlags = hasFlag('rank-rollout', 'max-index-mb') ? ['--max-index-mb', values['max-index-mb']] : [];
if (indexFlags.length === 0) console.log('this version has no --max-index-mb, so its index is as large as it gets\n');

const scratch = openScratch();
// The input, the ranking of it, and the index's partitions.
requireSpace(scratch, 2.2 * megabytes * 1e6);
const input = join(scratch, 'rollouts.jsonl');
const output = join(scratch, 'ranked.jsonl');

printMachine();
const results = [];
// A little first, so that no compile cache is filled on the clock.
await rankOf(1);
for (const share of [0.25, 0.5, 1]) results.push(await rankOf(share * megabytes));
printTable(
  ['size', 'records', 'CPU', 'CPU a GB', 'wall', 'peak RSS', 'ranks'],
  results.map(({ bytes, records, cpuSeconds, wallSeconds, peakMb, wrong }) => [
    `${(bytes / 1e9).toFixed(2)} GB`,
    records.toLocaleString('en'),
    `${cpuSeconds.toFixed(1)} s`,
    `${perGb(cpuSeconds, bytes).toFixed(2)} s`,
    `${wallSeconds.toFixed(1)} s`,
    `${peakMb.toFixed(0)} MB`,
    wrong ?? 'right',
  ]),
);
const growth = perGb(results.at(-1).cpuSeconds, results.at(-1).bytes) / perGb(results[0].cpuSeconds, results[0].bytes);
const peakMb = Math.max(...results.map((result) => result.peakMb));
const checks = [
  [`CPU a GB, the whole beside a quarter, at most ${MOST_GROWTH} x`, `${growth.toFixed(2)} x`, growth <= MOST_GROWTH],
  [`at most ${MOST_RESIDENT_MB} MB resident`, `${peakMb.toFixed(0)} MB`, peakMb <= MOST_RESIDENT_MB],
  ['every record is there once, ranked 1 to n in its group', '', results.every(({ wrong }) => wrong === undefined)],
];
printTable(
  ['must be', 'measured', 'is'],
  checks.map(([what, measured, holds]) => [what, measured, holds ? 'yes' : '**no**']),
);
if (checks.some(([, , holds]) => !holds)) process.exitCode = 1;

async function rankOf(size) {
  const { bytes, records } = await writeRollouts(input, { bytes: size * 1e6 });
  const ranked = await measure(...wasmagent('rank-rollout', input, '--output', output, ...indexFlags));
  const wrong = await whatIsWrong(records, bytes);
  rmSync(input);
  rmSync(output);
  return { ...ranked, bytes, records, wrong };
}

/** What is wrong with the ranking, if anything: `check-schema` holds each group to ranks 1 to n, each once. */
async function whatIsWrong(records, bytes) {
  // Each record gets a rank and a total, so a ranking that is no larger has lost some.
  if (statSync(output).size <= bytes) return 'records are missing';
  const [program, args] = wasmagent('check-schema', '--ranked', output, '--json');
  try {
    const { stdout } = await measure(program, args);
    const [file] = JSON.parse(stdout).files;
    return file.records === records && file.duplicates === 0 ? undefined : `${file.records} of ${records} records`;
  } catch (error) {
    return `check-schema does not pass: ${error.message.slice(-200)}`;
  }
}

function perGb(seconds, bytes) {
  return seconds / (bytes / 1e9);
}
