import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { measure } from './measure.mjs';

const CLI = fileURLToPath(new URL('../../bin/run.js', import.meta.url));
const COMPARE_LINES = fileURLToPath(new URL('compare-lines.mjs', import.meta.url));
const PARSE_LINES = fileURLToPath(new URL('parse-lines.mjs', import.meta.url));
const DUCKDB = fileURLToPath(new URL('duckdb.mjs', import.meta.url));

/** The command line of the program, with the memory that the CLI is held to. */
export function wasmagent(...args) {
  return [process.execPath, ['--max-old-space-size=96', CLI, ...args]];
}

/**
 * What is wrong with a ranking of the input, if anything: a line lost, moved or changed beyond its rank and total, or a
 * rank or total that DuckDB, given the same rule in SQL, makes otherwise.
 */
export async function findFault({ input, records }, ranked) {
  const run = async (...args) => JSON.parse((await measure(process.execPath, [...args, input, ranked])).stdout);
  const { ours, theirs, differing } = await run(DUCKDB, 'compare');
  const { lines, changed } = await run(COMPARE_LINES);
  if (ours !== records || theirs !== records || lines !== records) return `${lines} lines of ${records}`;
  if (changed > 0) return `${changed} lines changed`;
  return differing > 0 ? `${differing} of ${records} ranked otherwise` : undefined;
}

/** Whether a command knows a flag. */
export function hasFlag(command, flag) {
  const [program, args] = wasmagent(command, '--help');
  const { stdout } = spawnSync(program, args, { encoding: 'utf8', env: { ...process.env, COLUMNS: '200' } });
  return new RegExp(`--(?:\\[no-\\])?${flag}\\b`).test(stdout);
}

const jsonParse = (encoding) => ({
  profiles: ['large', 'small'],
  command: ({ input }) => [process.execPath, [PARSE_LINES, input, encoding]],
  records: (stdout) => Number(stdout),
});

const ours = (profiles, args) => ({ profiles, command: (files) => wasmagent(...args(files)) });

/**
 * What is measured, by the id that `--only` takes: `command` makes a command line of `{ input, output(name) }`; `records`
 * reads from what it printed how many records it saw; `ranked` says that its output, named for the id, is the input ranked;
 * `absent` says why it cannot run here.
 */
export const PROGRAMS = {
  wc: {
    name: '`wc -l`',
    profiles: ['large'],
    command: ({ input }) => ['wc', ['-l', input]],
    records: (stdout) => Number.parseInt(stdout, 10),
  },
  jq: {
    name: '`jq -c .rollout_id`',
    profiles: ['large'],
    command: ({ input }) => ['jq', ['-c', '.rollout_id', input]],
    discard: true,
    absent: () => (spawnSync('jq', ['--version']).status === 0 ? undefined : 'jq is not installed'),
  },
  parse: { name: '`JSON.parse` of each line, from UTF-8', ...jsonParse('utf8') },
  latin1: { name: '`JSON.parse` of each line, read as latin1 (wrong text)', ...jsonParse('latin1') },
  duckdb: {
    name: 'DuckDB, the same ranking, order not kept',
    profiles: ['large'],
    command: ({ input, output }) => [process.execPath, [DUCKDB, 'rank', input, output('duckdb')]],
  },
  rank: {
    name: '`rank-rollout --output`',
    ...ours(['large', 'small'], ({ input, output }) => ['rank-rollout', input, '--output', output('rank')]),
    ranked: true,
  },
  trust: {
    name: '`rank-rollout --output --trust-input`',
    ...ours(['large', 'small'], ({ input, output }) => [
      ...['rank-rollout', input, '--output', output('trust'), '--trust-input'],
    ]),
    ranked: true,
    absent: () => (hasFlag('rank-rollout', 'trust-input') ? undefined : 'this version has no --trust-input'),
  },
  pairs: {
    name: '`rank-rollout --dpo --ppo`',
    ...ours(['large'], ({ input, output }) => ['rank-rollout', input, '--dpo', output('dpo'), '--ppo', output('ppo')]),
  },
  unredacted: {
    name: '`rank-rollout --dpo --ppo --redact off`',
    ...ours(['large'], ({ input, output }) => [
      ...['rank-rollout', input, '--dpo', output('dpo'), '--ppo', output('ppo'), '--redact', 'off'],
    ]),
  },
  check: {
    name: '`check-schema --rollouts`',
    ...ours(['large', 'small'], ({ input }) => ['check-schema', '--rollouts', input]),
  },
};
