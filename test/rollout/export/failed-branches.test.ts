import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkFiles, type FileToCheck } from '../../../src/rollout/check/check-files.js';
import { formatFault } from '../../../src/rollout/export/format-fault.js';
import { TRAINING_FORMATS, TRAINING_TYPES, TRAJECTORIES } from '../../../src/rollout/export/training-sample.js';
import type { TrainingRequest } from '../../../src/rollout/rank-options.js';
import { rankRolloutFile } from '../../../src/rollout/rank-rollout-file.js';
import { sampleBranch, toLines } from '../sample-branch.js';
import { useTemporaryFolder } from '../temporary-folder.js';

const folder = useTemporaryFolder();

const PASS = { objective_status: 'pass', objective_score: 1, build_result: { status: 'success' } };
const FAIL = { objective_status: 'fail', objective_score: 0, build_result: { status: 'failed' } };
const UNKNOWN = { objective_status: 'unknown', build_result: null };
const BROKE = { failure: { blame: 'model', broke: true, code: 'MODEL_FAILED', message: 'the line is dead' } };
const NO_END = { failure: { blame: 'model', broke: false, code: 'max-steps', message: 'no answer' } };

/** Every way in which `run --branches` records a branch, by a word that its answer and its calls hold. */
const BRANCHES: Record<string, object> = {
  'good-one': PASS,
  'broken-one': { ...UNKNOWN, ...BROKE, final_answer: '' },
  'endless-passing': { ...PASS, ...NO_END, final_answer: '' },
  'bad-one': FAIL,
  'unjudged-one': UNKNOWN,
  'endless-failing': { ...FAIL, ...NO_END, final_answer: '' },
  'endless-unjudged': { ...UNKNOWN, ...NO_END, final_answer: '' },
};
const WORDS = Object.keys(BRANCHES);

const call = (path: string) => [
  { event: 'tool_call', data: { toolName: 'write_file', args: { path }, callId: 'c' } },
  { event: 'tool_result', data: { toolName: 'write_file', callId: 'c', output: `wrote ${path}` } },
];

function rollouts(): string {
  const lines = Object.entries(BRANCHES).map(([word, fields], branch_index) =>
    sampleBranch({ rollout_id: 'job', branch_index, final_answer: word, tool_call_sequence: call(word), ...fields }),
  );
  return folder.write('in.jsonl', toLines(lines));
}

const wordsIn = (text: string): string[] => WORDS.filter((word) => text.includes(word));
const rowsOf = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((row) => row !== '');

it('pairs and rewards only branches that came to an answer and a verdict', async () => {
  const input = rollouts();
  const [dpo, ppo, output] = ['dpo.jsonl', 'ppo.jsonl', 'ranked.jsonl'].map((name) => folder.path(name));
  if (dpo === undefined || ppo === undefined || output === undefined) throw new Error('three paths');
  await rankRolloutFile({ input, dpo, ppo, output, pairs: 'all', timestampMs: 0 });
  const pairs = rowsOf(dpo).map((row) => JSON.parse(row));
  expect(pairs.map(({ chosen, rejected }) => [chosen, rejected])).toEqual([['good-one', 'bad-one']]);
  expect(rowsOf(ppo).map((row) => [JSON.parse(row).reward, wordsIn(row)])).toEqual([
    [1, ['good-one']],
    [0, ['bad-one']],
  ]);
  const files: FileToCheck[] = [
    { kind: 'dpo', path: dpo },
    { kind: 'ppo', path: ppo },
    { kind: 'ranked', path: output },
    { kind: 'rollouts', path: input },
  ];
  expect(await checkFiles(files)).toMatchObject({ passed: true });
});

// Those of the wire are the pairs and rewards above.
const ASKED: Omit<TrainingRequest, 'path'>[] = TRAINING_FORMATS.filter((format) => format !== 'wire').flatMap(
  (format) => TRAINING_TYPES.flatMap((type) => TRAJECTORIES.map((trajectory) => ({ format, type, trajectory }))),
);
const EXPORTS = ASKED.filter((asked) => formatFault({ ...asked, path: 'rows.jsonl' }) === undefined);

it('exports no branch that broke, ran out of steps or is unknown, in any format', async () => {
  expect(EXPORTS.length).toBeGreaterThan(TRAINING_FORMATS.length);
  const input = rollouts();
  for (const [at, asked] of EXPORTS.entries()) {
    const what = JSON.stringify(asked);
    const path = folder.path(`${at}.jsonl`);
    const { rows } = await rankRolloutFile({
      input,
      training: { ...asked, path },
      pairs: 'all',
      timestampMs: 0,
    });
    const text = readFileSync(path, 'utf8');
    // Two branches that part at their first turn are no row of this trajectory for every trainer.
    if (asked.trajectory !== 'divergence') expect(rows[0]?.written, what).toBeGreaterThan(0);
    expect(
      wordsIn(text).filter((word) => !['good-one', 'bad-one'].includes(word)),
      what,
    ).toEqual([]);
    const provenance = `${path.slice(0, -'.jsonl'.length)}.provenance.jsonl`;
    if (text === '' || !existsSync(provenance)) continue;
    const files: FileToCheck[] = [
      { kind: 'provenance', path: provenance },
      { kind: 'rollouts', path: input },
    ];
    expect(await checkFiles(files), what).toMatchObject({ passed: true });
  }
});
