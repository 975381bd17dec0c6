import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../../src/rollout/check/check-files.js';
import { rankRolloutFile } from '../../../src/rollout/rank-rollout-file.js';
import { parseWeights } from '../../../src/rollout/weights.js';
import { sampleBranch, toLines } from '../sample-branch.js';
import { useTemporaryFolder } from '../temporary-folder.js';

const folder = useTemporaryFolder();
const BRANCHES = [
  sampleBranch({ objective_score: 1, judge_score: 0.5, rank: 9, total_score: 0.1 }),
  sampleBranch({ branch_index: 1, final_answer: 'no', objective_score: 0.25, judge_score: 1 }),
  sampleBranch({ branch_index: 2, final_answer: 'unknown', total_score: 3 }),
  sampleBranch({ rollout_id: 'job-2', objective_score: 0, judge_score: 0 }),
];
const ROLLOUTS = toLines([...BRANCHES, BRANCHES[1] ?? {}]);

async function rankedLines(weights = 'objective=1'): Promise<string[]> {
  const input = folder.write('rollouts', ROLLOUTS);
  await rankRolloutFile({ input, output: folder.path('ranked'), weights: parseWeights(weights), timestampMs: 0 });
  return folder.lines('ranked');
}

/** What is found in the rollouts, and in each ranked file beside them. */
async function found(ranked: readonly (readonly string[])[], weights?: string) {
  const { files } = await check(ranked, weights);
  return files.map(({ errors }) => errors.map(({ line, pointer, code }) => [line, pointer, code]));
}

function check(ranked: readonly (readonly string[])[], weights?: string) {
  const paths = ranked.map((lines, at) => folder.write(`edited-${at}`, lines.map((line) => `${line}\n`).join('')));
  const files = [
    ...paths.map((path) => ({ kind: 'ranked' as const, path })),
    { kind: 'rollouts' as const, path: folder.path('rollouts') },
  ];
  return checkFiles(files, weights === undefined ? {} : { weights: parseWeights(weights) });
}

const changed = (line: string | undefined, from: string | RegExp, to: string): string => {
  const after = line?.replace(from, to) ?? '';
  expect(after).not.toBe(line);
  return after;
};

describe('a ranked file beside its rollouts', () => {
  it('passes as it was written, in one file or several, whatever ranks and totals the rollouts came with', async () => {
    const lines = await rankedLines();
    expect(await found([lines])).toEqual([[], []]);
    expect(await found([lines.slice(0, 3), lines.slice(3)])).toEqual([[], [], []]);
    expect(await found([await rankedLines('objective=1,judge=0.3')], 'objective=1,judge=0.3')).toEqual([[], []]);
  });

  it('is refused where an answer, a name, the spacing or a total was edited', async () => {
    const [first, second, ...rest] = await rankedLines();
    const inFirst = async (line: string) => (await found([[line, second ?? '', ...rest]]))[0];
    expect(await inFirst(changed(first, '"done"', '"dine"'))).toEqual([[1, '/final_answer', 'SOURCE_MISMATCH']]);
    expect(await inFirst(changed(first, '"temperature":0.3', '"temperature":0.30'))).toEqual([
      [1, '/temperature', 'SOURCE_MISMATCH'],
    ]);
    expect(await inFirst(changed(first, '{"schema', '{"more":1,"schema'))).toEqual([[1, '/more', 'SOURCE_MISMATCH']]);
    expect(await inFirst(changed(first, ',"task"', ', "task"'))).toEqual([[1, '', 'SOURCE_MISMATCH']]);
    const edited = [changed(first, '"total_score":1', '"total_score":0.75'), second ?? '', ...rest];
    expect((await found([edited], 'objective=1'))[0]).toEqual([[1, '/total_score', 'REWARD_MISMATCH']]);
    const report = await check([edited]);
    expect(report.passed).toBe(true);
    expect(report.files[0]?.notes).toMatchObject([expect.stringContaining(': 1 totals ')]);
    expect(await inFirst(changed(first, '"total_score":1', '"total_score":1.0'))).toEqual([]);
  });

  it('is refused where a total is not what the weights make of the scores', async () => {
    const lines = await rankedLines('objective=1,judge=0.3');
    expect((await found([lines], 'objective=1,judge=0.4'))[0]).toContainEqual([1, '/total_score', 'REWARD_MISMATCH']);
    const votes = await found([lines], 'objective=1,votes=1');
    expect(votes).toEqual([[], []]);
  });

  it('is refused where a row is lost, foreign, or there twice: in one file or in two', async () => {
    const [first = '', second = '', third = '', fourth = ''] = await rankedLines();
    const lost = [4, '/branch_index', 'LOST_ROW'];
    expect(await found([[first, second, third]])).toEqual([[], [lost]]);
    const foreign = changed(fourth, 'job-2', 'job-3');
    expect(await found([[first, second, third, foreign]])).toEqual([[[4, '/branch_index', 'SOURCE_MISSING']], [lost]]);
    const twice = [5, '/branch_index', 'DUPLICATE_BRANCH'];
    expect((await found([[first, second, third, fourth, first]]))[0]).toEqual([twice]);
    expect(await found([[first, second, third, fourth], [fourth]])).toEqual([
      [],
      [[1, '/branch_index', 'DUPLICATE_BRANCH']],
      [],
    ]);
  });
});

describe('a provenance side file', () => {
  async function exported(type: 'dpo' | 'prompts'): Promise<string[]> {
    await rankRolloutFile({
      input: folder.write('rollouts', ROLLOUTS),
      training: { path: folder.path('rows.jsonl'), format: 'trl', type, trajectory: 'final' },
      timestampMs: 0,
    });
    return folder.lines('rows.provenance.jsonl');
  }
  async function judged(lines: readonly string[]) {
    const path = folder.write('edited.jsonl', lines.map((line) => `${line}\n`).join(''));
    const { files } = await checkFiles([
      { kind: undefined, path },
      { kind: 'rollouts', path: folder.path('rollouts') },
    ]);
    const { kind, traced, errors } = files[0] ?? { kind: undefined, traced: 0, errors: [] };
    return { kind, traced, errors: errors.map(({ line, pointer, code }) => [line, pointer, code]) };
  }

  it('is known for one without a flag, and passes beside the rollouts that its rows came from', async () => {
    expect(await judged(await exported('dpo'))).toEqual({ kind: 'provenance', traced: 1, errors: [] });
    expect(await judged(await exported('prompts'))).toEqual({ kind: 'provenance', traced: 2, errors: [] });
  });

  it('is refused where its rows are not in order, or it names other lines', async () => {
    const [first = '', second = ''] = await exported('prompts');
    expect((await judged([second, first])).errors).toEqual([
      [1, '/row', 'ROW_NUMBER'],
      [2, '/row', 'ROW_NUMBER'],
    ]);
    const digest = changed(first, /"source_sha256":"./, '"source_sha256":"');
    expect((await judged([digest])).errors).toEqual([[1, '/source_sha256', 'SCHEMA_PATTERN']]);
    const other = changed(first, /"source_sha256":"[0-9a-f]{64}"/, `"source_sha256":"${'0'.repeat(64)}"`);
    expect((await judged([other, second])).errors).toEqual([[1, '/source_sha256', 'SOURCE_DIGEST']]);
    const [pair = ''] = await exported('dpo');
    expect((await judged([changed(pair, '"rejected_branch":1', '"rejected_branch":7')])).errors).toEqual([
      [1, '/rejected_branch', 'SOURCE_MISSING'],
    ]);
  });
});
