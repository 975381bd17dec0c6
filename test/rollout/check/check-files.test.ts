import { truncateSync } from 'node:fs';
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

describe('a pattern of files to check', () => {
  it('stands for each file that it matches, whose kind is given or found', async () => {
    for (const name of ['part-1.jsonl', 'part-2.jsonl']) folder.write(name, toLines([{ ...PASS, rollout_id: name }]));
    for (const kind of ['rollouts', undefined] as const) {
      const { files, passed } = await checkFiles([{ kind, path: folder.path('part-*.jsonl') }]);
      expect([passed, files.map((file) => [file.kind, file.records])]).toEqual([
        true,
        [
          ['rollouts', 1],
          ['rollouts', 1],
        ],
      ]);
    }
  });

  it('is an error where it matches none', async () => {
    await expect(checkFiles([{ kind: 'dpo', path: folder.path('none-*.jsonl') }])).rejects.toMatchObject({
      code: 'INPUT_MISSING',
    });
  });
});

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

  it.each<[string, (number | undefined)[], boolean]>([
    ['the highest first', [1, 0.25], true],
    ['a tie', [0.5, 0.5], true],
    ['an unknown last', [0, undefined], true],
    ['two unknowns', [undefined, undefined], true],
    ['the lowest first', [0.25, 1], false],
    ['an unknown before a known', [undefined, 0], false],
  ])('holds ranks to the totals: %s', async (_, totals, passed) => {
    const records = totals.map((total_score, at) => ({ ...[PASS, FAIL][at], rank: at + 1, total_score }));
    const { errors } = await check('ranked', records.toReversed());
    expect(errors).toEqual(passed ? [] : [[1, '/rank', 'RANK_ORDER']]);
  });

  it('does not judge ranks of groups that records are missing from, and says so', async () => {
    const { errors, file } = await check('ranked', [
      { ...PASS, rank: 2 },
      { ...FAIL, rank: 'first' },
    ]);
    expect(errors).toEqual([[2, '/rank', 'SCHEMA_TYPE']]);
    expect(file?.notes).toHaveLength(1);
  });

  it.each<[object, string]>([
    [{ objective_status: 'pass', objective_score: 0 }, '/objective_status'],
    [{ objective_status: 'fail', objective_score: 1 }, '/objective_status'],
    [{ build_result: { status: 'success', exit_code: 1 } }, '/build_result'],
    [{ build_result: { status: 'failed' }, objective_score: 1 }, '/build_result'],
    [{ build_result: { status: 'failed' }, objective_status: 'pass' }, '/objective_status'],
  ])('refuses a branch that contradicts itself: %j', async (changes, pointer) => {
    const branch = sampleBranch(changes);
    expect((await check('rollouts', [branch])).errors).toEqual([[1, pointer, 'SCORE_CONFLICT']]);
    expect((await check('ranked', [{ ...branch, rank: 1, total_score: 1 }])).errors).toEqual([
      [1, pointer, 'SCORE_CONFLICT'],
    ]);
    // Ranked as unknown, as a contradiction must be.
    expect((await check('ranked', [{ ...branch, rank: 1 }])).errors).toEqual([]);
  });

  it('lists findings in the order of the lines, as many as asked for, and counts records once', async () => {
    const other = { ...PASS, task: 'another', final_answer: 'x' };
    const path = folder.write('in', toLines([PASS, {}, other, {}, other]));
    const all = await checkFiles([{ kind: 'rollouts', path }], { maxErrors: 0 });
    expect(all.files[0]).toMatchObject({ records: 5, invalid: 4, findings: 6 });
    expect(all.files[0]?.errors.map(({ line, code }) => [line, code])).toEqual([
      [2, 'SCHEMA_REQUIRED'],
      [3, 'TASK_MISMATCH'],
      [3, 'DUPLICATE_BRANCH'],
      [4, 'SCHEMA_REQUIRED'],
      [5, 'TASK_MISMATCH'],
      [5, 'DUPLICATE_BRANCH'],
    ]);
    const some = await checkFiles([{ kind: 'rollouts', path }], { maxErrors: 2 });
    expect(some.files[0]).toMatchObject({ invalid: 4, findings: 6, errors: [{ line: 2 }, { line: 3 }] });
  });

  it('writes each bad line once, byte for byte, with its own line end, file after file', async () => {
    const other = JSON.stringify({ ...PASS, task: 'another', final_answer: 'x' });
    const good = JSON.stringify(PASS);
    const a = folder.write('a', `\ufeff${good}\r\n\n {}\t\r\n${other}\n${good}\n\xff`);
    const b = folder.write('b', `${good}\n[]\n`);
    const rejects = folder.path('new/bad');
    const report = await checkFiles(
      [a, b].map((path) => ({ kind: 'rollouts' as const, path })),
      { rejects },
    );
    expect(folder.read('new/bad')).toBe(` {}\t\r\n${other}\n\xff\n[]\n`);
    expect(report.rejects).toEqual({ path: rejects, records: 4, leftOut: 0 });
  });

  it('says that a line too long to be read is a finding, and that it is not among the bad lines', async () => {
    const path = folder.write('in', `{}\n${toLines([PASS])}`);
    truncateSync(path, 129 * 1024 * 1024);
    const report = await checkFiles([{ kind: 'rollouts', path }], { rejects: folder.path('bad') });
    expect(report.files[0]?.errors.map(({ line, code }) => [line, code])).toEqual([
      [1, 'SCHEMA_REQUIRED'],
      [3, 'LINE_TOO_LONG'],
    ]);
    expect(report.rejects).toMatchObject({ records: 1, leftOut: 1 });
    expect(folder.read('bad')).toBe('{}\n');
  });

  it('leaves an empty file when no line is bad, none when a file cannot be checked, and never an input', async () => {
    const rejects = folder.write('bad', 'of an earlier run');
    const [good, empty] = [folder.write('good', toLines([PASS])), folder.write('empty', '')];
    await checkFiles([{ kind: 'rollouts', path: good }], { rejects });
    expect(folder.read('bad')).toBe('');
    const fresh = folder.path('fresh');
    await expect(checkFiles([{ kind: 'rollouts', path: empty }], { rejects: fresh })).rejects.toMatchObject({
      code: 'NO_RECORDS',
    });
    await expect(checkFiles([{ kind: 'rollouts', path: good }], { rejects: good })).rejects.toMatchObject({
      code: 'OUTPUT_CONFLICT',
    });
    expect(folder.list()).toEqual(['bad', 'empty', 'good']);
    expect(folder.read('good')).toBe(toLines([PASS]));
  });

  it('says that a file without records proves nothing', async () => {
    await expect(check('dpo', [])).rejects.toMatchObject({ code: 'NO_RECORDS', exit: 3 });
  });
});

describe('a file whose first line is bad', () => {
  const BOM = '\ufeff';
  it('keeps its byte order mark in the bad lines, where it is the first of them and nowhere else', async () => {
    const bad = `${BOM}{"a":\r\n`;
    const path = folder.write('with-mark', `${bad}${toLines([sampleBranch()])}`);
    const rejects = folder.path('bad');
    await checkFiles([{ kind: 'rollouts', path }], { rejects });
    expect(folder.read('bad')).toBe(bad);
    const second = folder.write('without', `{\n${toLines([sampleBranch()])}`);
    const files = [second, path].map((each) => ({ kind: 'rollouts' as const, path: each }));
    await checkFiles(files, { rejects });
    expect(folder.read('bad')).toBe(`{\n${bad.slice(1)}`);
  });

  it('is said to have no readable record, and why, when its lines are objects that nothing reads', async () => {
    const deep = `{"a":${'['.repeat(600)}${']'.repeat(600)}}\n`;
    const reading = checkFiles([{ kind: undefined, path: folder.write('deep', deep) }]);
    await expect(reading).rejects.toMatchObject({ code: 'USAGE', message: expect.stringContaining('TOO_DEEP') });
  });
});
