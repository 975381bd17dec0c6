// Rollout data beside wc, jq, JSON.parse and DuckDB, in one run and round by round, as ratios of CPU time.
// Usage: npm run bench:data [-- [--mb 100] [--small-mb 100] [--rounds 3] [--only rank,check] [--check]]
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeRollouts } from './data/generate.mjs';
import { judgeGoals } from './data/goals.mjs';
import { measure } from './data/measure.mjs';
import { printMachine, printTable } from './data/print-table.mjs';
import { findFault, PROGRAMS } from './data/programs.mjs';
import { openScratch, requireSpace } from './data/scratch.mjs';

const { values } = parseArgs({
  options: {
    mb: { type: 'string', default: '100' },
    'small-mb': { type: 'string', default: '100' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
    check: { type: 'boolean', default: false },
  },
});
const sizes = { large: Number(values.mb), small: Number(values['small-mb']) };
const rounds = Number(values.rounds);
const wanted = values.only?.split(',') ?? Object.keys(PROGRAMS);
const unknown = wanted.filter((id) => !Object.hasOwn(PROGRAMS, id));
if (unknown.length > 0) throw new Error(`there is no ${unknown}; there are: ${Object.keys(PROGRAMS)}`);
if (!(sizes.large >= 1 && sizes.small >= 1)) throw new Error('--mb and --small-mb take a number of 1 or more');
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a whole number of 1 or more');

const scratch = openScratch();
// The input, three rankings, pairs and rewards, and what DuckDB puts aside.
requireSpace(scratch, (7 * sizes.large + 4 * sizes.small) * 1e6);
const ids = Object.keys(PROGRAMS).filter((id) => id === 'parse' || wanted.includes(id));
const present = ids.filter((id) => {
  const reason = PROGRAMS[id].absent?.();
  if (reason !== undefined) console.log(`left out: ${PROGRAMS[id].name}: ${reason}\n`);
  return reason === undefined;
});

printMachine();
const results = {};
for (const profile of ['large', 'small']) {
  results[profile] = await measureProfile(profile);
  printResults(profile, results[profile]);
}
const goals = judgeGoals(results);
const word = (met) => (met === undefined ? '-' : met ? 'yes' : '**no**');
printTable(
  ['goal', 'measured', 'met'],
  goals.map(({ what, measured, met }) => [what, measured, word(met)]),
);
if (values.check && goals.some(({ met }) => met === false)) process.exitCode = 1;

async function measureProfile(profile) {
  const programs = present.filter((id) => PROGRAMS[id].profiles.includes(profile));
  // Compile caches are filled by a run over little, which is not counted.
  const little = await writeInput(profile, 1);
  for (const id of programs) await run(id, little);
  const files = await writeInput(profile, sizes[profile]);
  const samples = Object.fromEntries(programs.map((id) => [id, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const id of programs) samples[id].push(await run(id, files));
  }
  const { records, bytes } = files;
  const result = { records, bytes };
  for (const id of programs) result[id] = middle(samples[id]);
  const rankings = programs.filter((id) => PROGRAMS[id].ranked);
  if (rankings.length > 0) result.faults = [];
  for (const id of rankings) {
    const fault = await findFault(files, files.output(id));
    if (fault !== undefined) result.faults.push(`${id}, ${profile}: ${fault}`);
  }
  return result;
}

async function writeInput(profile, megabytes) {
  const input = join(scratch, `${profile}-${megabytes}.jsonl`);
  const written = await writeRollouts(input, { bytes: megabytes * 1e6, profile });
  return { ...written, input, output: (name) => join(scratch, `${profile}-${name}.jsonl`) };
}

async function run(id, files) {
  const { command, records, discard } = PROGRAMS[id];
  const sample = await measure(...command(files), { discard });
  const seen = records?.(sample.stdout) ?? files.records;
  if (seen !== files.records) throw new Error(`${id} saw ${seen} of ${files.records} records`);
  return sample;
}

/** The sample in the middle by CPU time, with the most memory that any had. */
function middle(samples) {
  const sorted = samples.toSorted((one, other) => one.cpuSeconds - other.cpuSeconds);
  return {
    ...sorted[(sorted.length - 1) >> 1],
    peakMb: Math.max(...samples.map(({ peakMb }) => peakMb)),
  };
}

function printResults(profile, result) {
  const { records, bytes, parse } = result;
  const megabytes = bytes / 1e6;
  const what = `${megabytes.toFixed(0)} MB, ${records.toLocaleString('en')} ${profile} records`;
  const rows = Object.keys(PROGRAMS).flatMap((id) => {
    const sample = result[id];
    if (sample === undefined) return [];
    const { cpuSeconds, wallSeconds, peakMb } = sample;
    return [
      [
        PROGRAMS[id].name,
        `${cpuSeconds.toFixed(2)} s`,
        perSecond(megabytes, cpuSeconds),
        perSecond(records, cpuSeconds),
        `${(cpuSeconds / parse.cpuSeconds).toFixed(2)} x`,
        `${wallSeconds.toFixed(2)} s`,
        `${peakMb.toFixed(0)} MB`,
      ],
    ];
  });
  printTable([what, 'CPU', 'MB/s of CPU', 'records/s of CPU', 'x `JSON.parse`', 'wall', 'peak RSS'], rows);
}

function perSecond(count, seconds) {
  // Below the 10 ms that are counted in there is no rate.
  return seconds < 0.01 ? '-' : Math.round(count / seconds).toLocaleString('en');
}
