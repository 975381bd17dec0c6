import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../../src/rollout/check/check-files.js';
import type { RecordKind } from '../../../src/rollout/check/record-kinds.js';
import { rankRolloutFile } from '../../../src/rollout/rank-rollout-file.js';
import { sampleBranch, toLines } from '../sample-branch.js';
import { useTemporaryFolder } from '../temporary-folder.js';

const folder = useTemporaryFolder();
const PASS = sampleBranch({ branch_index: 0, objective_score: 1, final_answer: 'good' });
const FAIL = sampleBranch({ branch_index: 1, objective_score: 0.25, final_answer: 'bad' });

async function exported(kind: 'dpo' | 'ppo' | 'ranked'): Promise<Record<string, unknown>[]> {
  const flag = kind === 'ranked' ? 'output' : kind;
  await rankRolloutFile({
    input: folder.write('in.jsonl', toLines([PASS, FAIL])),
    [flag]: folder.path(kind),
    timestampMs: 0,
  });
  return folder.lines(kind).map((line) => JSON.parse(line));
}

async function check(kind: RecordKind, records: readonly object[]) {
  const { files, passed } = await checkFiles([{ kind, path: folder.write('check.jsonl', toLines(records)) }]);
  return {
    passed,
    errors: (files[0]?.errors ?? []).map(({ line, pointer, code }) => [line, pointer, code]),
    file: files[0],
  };
}

/** The record with one place (dots between the keys) set to a value, or removed. */
function change(record: Record<string, unknown> | undefined, place: string, value?: unknown): object {
  const copy = structuredClone(record ?? {});
  const keys = place.split('.');
  const last = keys.pop() ?? '';
  const target = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy);
  if (value === undefined) delete target[last];
  else target[last] = value;
  return copy;
}

describe('checkFiles', () => {
  it('accepts what rank-rollout writes', async () => {
    for (const kind of ['dpo', 'ppo', 'ranked'] as const) {
      expect(await check(kind, await exported(kind))).toMatchObject({ passed: true, errors: [] });
    }
    expect(await check('rollouts', [PASS, FAIL])).toMatchObject({ passed: true });
  });

  it.each([
    ['provenance.session_id', undefined, '/provenance/session_id', 'SCHEMA_REQUIRED'],
    ['provenance.source', 'elsewhere', '/provenance/source', 'SCHEMA_CONST'],
    ['provenance.n_gram_hash', '0000000000000000', '/provenance/n_gram_hash', 'HASH_MISMATCH'],
    ['prompt', 'another prompt', '/provenance/n_gram_hash', 'HASH_MISMATCH'],
    ['prompt', '', '/prompt', 'SCHEMA_MIN_LENGTH'],
    ['chosen', '', '/chosen', 'SCHEMA_MIN_LENGTH'],
    ['chosen', ' \n', '/chosen', 'EMPTY_ANSWER'],
    ['rejected', '\u00a0', '/rejected', 'EMPTY_ANSWER'],
    ['rejected', 'good', '/rejected', 'SAME_ANSWER'],
    ['rejected', ' good\n', '/rejected', 'SAME_ANSWER'],
    ['provenance.rejected_branch', 0, '/provenance/rejected_branch', 'SAME_BRANCH'],
    ['reward', 0.7, '/reward', 'REWARD_MISMATCH'],
    ['reward', '0.75', '/reward', 'SCHEMA_TYPE'],
    ['reward_chosen', undefined, '/reward_chosen', 'SCHEMA_REQUIRED'],
    ['provenance.objective_score.chosen', 1.2, '/provenance/objective_score/chosen', 'SCHEMA_MAXIMUM'],
    ['provenance.source_sha256.chosen', 'abc', '/provenance/source_sha256/chosen', 'SCHEMA_PATTERN'],
    ['schema_version', 'rollout-wire/v2', '/schema_version', 'SCHEMA_CONST'],
  ])('refuses a DPO record whose %s is %j', async (place, value, pointer, code) => {
    const [record] = await exported('dpo');
    const changed = await check('dpo', [record ?? {}, change(record, place, value)]);
    expect(changed).toMatchObject({ passed: false, errors: [[2, pointer, code]] });
  });

  it('compares answers in NFC, and rewards as decimal fractions', async () => {
    const [record] = await exported('dpo');
    const composed = change(change(record, 'chosen', 'caf\u00e9') as Record<string, unknown>, 'rejected', 'cafe\u0301');
    expect((await check('dpo', [composed])).errors).toEqual([[1, '/rejected', 'SAME_ANSWER']]);
    const rounded = { ...record, reward_chosen: 0.3, reward_rejected: 0.1, reward: 0.2 };
    expect((await check('dpo', [rounded])).passed).toBe(true);
    const reversed = { ...record, reward_chosen: 0.1, reward_rejected: 0.3, reward: -0.2 };
    expect((await check('dpo', [reversed])).errors).toEqual([[1, '/reward', 'REWARD_NOT_POSITIVE']]);
    const level = { ...record, reward_chosen: 1, reward_rejected: 1, reward: 0 };
    expect((await check('dpo', [level])).errors).toEqual([[1, '/reward', 'REWARD_NOT_POSITIVE']]);
  });

  it.each([
    ['provenance.session_id', undefined, '/provenance/session_id', 'SCHEMA_REQUIRED'],
    ['provenance.n_gram_hash', '0000000000000000', '/provenance/n_gram_hash', 'HASH_MISMATCH'],
    ['provenance.branch_index', -1, '/provenance/branch_index', 'SCHEMA_MINIMUM'],
    ['completion', undefined, '/completion', 'SCHEMA_REQUIRED'],
    ['reward', null, '/reward', 'SCHEMA_TYPE'],
  ])('refuses a PPO record whose %s is %j', async (place, value, pointer, code) => {
    const [record] = await exported('ppo');
    expect((await check('ppo', [change(record, place, value)])).errors).toEqual([[1, pointer, code]]);
  });

  it('holds a file to one record a branch and one task a rollout', async () => {
    const [first, second] = await exported('ppo');
    const other = change(first, 'completion', 'something else');
    expect((await check('ppo', [first ?? {}, second ?? {}, other])).errors).toEqual([
      [3, '/provenance/branch_index', 'DUPLICATE_BRANCH'],
    ]);
    expect(await check('rollouts', [PASS, FAIL, PASS])).toMatchObject({
      passed: true,
      file: { duplicates: 1, records: 3 },
    });
    expect((await check('rollouts', [PASS, FAIL, { ...PASS, final_answer: 'x' }])).errors).toEqual([
      [3, '/branch_index', 'DUPLICATE_BRANCH'],
    ]);
    expect((await check('rollouts', [PASS, { ...FAIL, task: 'another' }])).errors).toEqual([
      [2, '/task', 'TASK_MISMATCH'],
    ]);
    expect((await check('rollouts', [PASS, { ...FAIL, task: 'another', rollout_id: 'job-2' }])).passed).toBe(true);
  });

  it.each([
    [[1, 2], true],
    [[2, 1], true],
    [[1, 1], false],
    [[1, 3], false],
    [[2, 3], false],
    [[1, 4294967295], false],
  ])('says of the ranks %j in a group of two whether they are a ranking: %s', async (ranks, passed) => {
    const records = [PASS, FAIL].map((branch, at) => ({ ...branch, rank: ranks[at] }));
    const result = await check('ranked', records);
    expect(result.passed).toBe(passed);
    if (!passed) expect(result.errors).toMatchObject([[expect.any(Number), '/rank', 'RANK_NOT_PERMUTATION']]);
  });

  it('refuses a rank of 0, and a ranked record without a rank', async () => {
    expect((await check('ranked', [{ ...PASS, rank: 0 }])).errors).toEqual([[1, '/rank', 'SCHEMA_MINIMUM']]);
    expect((await check('ranked', [PASS])).errors).toEqual([[1, '/rank', 'SCHEMA_REQUIRED']]);
  });

  it('refuses in strict-wire files what the older format forbids', async () => {
    const [record] = await exported('ppo');
    const path = folder.write('check.jsonl', toLines([record ?? {}]));
    const report = await checkFiles([{ kind: 'ppo', path }], { strictWire: true });
    expect(report.files[0]?.errors).toMatchObject([{ pointer: '/provenance/session_id', code: 'NOT_STRICT_WIRE' }]);
  });

  it('says that a file without records proves nothing', async () => {
    await expect(check('dpo', [])).rejects.toMatchObject({ code: 'NO_RECORDS', exit: 3 });
  });
});
