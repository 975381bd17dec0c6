import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { checkFiles } from '../../src/rollout/check/check-files.js';
import type { RankOptions } from '../../src/rollout/rank-options.js';
import { rankRolloutFile } from '../../src/rollout/rank-rollout-file.js';
import type { RankSummary } from '../../src/rollout/rank-summary.js';
import { sampleBranch, toLines } from './sample-branch.js';
import { useTemporaryFolder } from './temporary-folder.js';

const folder = useTemporaryFolder();
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function rank(content: string | Uint8Array, options: Partial<RankOptions> = {}): Promise<RankSummary> {
  return rankRolloutFile({
    input: folder.write('in.jsonl', content),
    output: folder.path('ranked.jsonl'),
    dpo: folder.path('dpo.jsonl'),
    ppo: folder.path('ppo.jsonl'),
    timestampMs: 1_700_000_000_000,
    ...options,
  });
}

function expectAccounted(summary: RankSummary): void {
  const { recordsIn, ranked, duplicates, invalid, refusedByLedger, groups, groupsWithPair, noPair } = summary;
  expect(recordsIn).toBe(ranked + duplicates + invalid + refusedByLedger);
  expect(groups).toBe(groupsWithPair + Object.values(noPair).reduce((sum, count) => sum + count, 0));
  expect(ranked).toBe(summary.ppoRecords + summary.unknownScores + summary.emptyAnswers);
}

describe('rankRolloutFile', () => {
  const task = 'Add a hello world button to the page';
  const worst =
    '{"rank":0,"rollout_id":"job \\u0031","task":"Add a hello world button to the page","branch_index":0,"temperature":0.3,"session_id":"s-0",' +
    '"tool_call_sequence":[{"tool_name":"x","args":{"id":12345678901234567890,"b":1,"a":2}}],"final_answer":"no – \\"1\\"","objective_score":0.25}';
  const best =
    '{"rollout_id":"job 1","task":"Add a hello world button to the page","branch_index":7,"temperature":1.0,"session_id":"s-7",' +
    '"tool_call_sequence":[ ],"final_answer":"yes","objective_score":1,"x":{"rank":3} }';

  it('writes the ranked, DPO and PPO records that belong to a file, byte for byte', async () => {
    const summary = await rank(`${worst}\n${best}\n`);
    expect(folder.lines('ranked.jsonl')).toEqual([
      `${worst.replace('"rank":0', '"rank":2').slice(0, -1)},"total_score":0.25}`,
      `${best.slice(0, -1)},"rank":1,"total_score":1}`,
    ]);
    const tools = '[{"tool_name":"x","args":{"id":12345678901234567890,"b":1,"a":2}}]';
    expect(folder.read('dpo.jsonl')).toBe(
      `{"schema_version":"rollout-wire/v1","prompt":"${task}","chosen":"yes","rejected":"no – \\"1\\"","reward":0.75,` +
        `"reward_chosen":1,"reward_rejected":0.25,"tool_call_sequence":[ ],"rejected_tool_call_sequence":${tools},` +
        '"provenance":{"source":"wasmagent-rollout","rollout_id":"job 1","session_id":"s-7","rejected_session_id":"s-0",' +
        '"chosen_branch":7,"rejected_branch":0,"objective_score":{"chosen":1,"rejected":0.25},"exported_at_ms":1700000000000,' +
        `"n_gram_hash":"a8fb558cfae2e1e3","source_sha256":{"chosen":"${sha256(best)}","rejected":"${sha256(worst)}"}}}\n`,
    );
    expect(folder.lines('ppo.jsonl')[0]).toBe(
      `{"schema_version":"rollout-wire/v1","prompt":"${task}","completion":"no – \\"1\\"","reward":0.25,"tool_call_sequence":${tools},` +
        '"provenance":{"source":"wasmagent-rollout","rollout_id":"job \\u0031","session_id":"s-0","branch_index":0,"objective_score":0.25,' +
        `"exported_at_ms":1700000000000,"n_gram_hash":"a8fb558cfae2e1e3","source_sha256":"${sha256(worst)}"}}`,
    );
    expect(summary).toMatchObject({
      recordsIn: 2,
      ranked: 2,
      groups: 1,
      pairs: 1,
      ppoRecords: 2,
      exportedAtMs: 1_700_000_000_000,
    });
    expect(summary.written.map(({ kind, records, bytes }) => [kind, records, bytes])).toEqual([
      ['ranked', 2, Buffer.byteLength(folder.read('ranked.jsonl'))],
      ['dpo', 1, Buffer.byteLength(folder.read('dpo.jsonl'))],
      ['ppo', 2, Buffer.byteLength(folder.read('ppo.jsonl'))],
    ]);
  });

  it('leaves out what the older closed provenance forbids, and passes the check for it alone', async () => {
    await rank(`${worst}\n${best}\n`, { strictWire: true });
    for (const name of ['dpo.jsonl', 'ppo.jsonl']) {
      expect(folder.read(name)).not.toMatch(/"session_id"|"rejected_session_id"|"source_sha256"/);
    }
    const files = [
      { kind: 'dpo' as const, path: folder.path('dpo.jsonl') },
      { kind: 'ppo' as const, path: folder.path('ppo.jsonl') },
    ];
    expect((await checkFiles(files, { strictWire: true })).passed).toBe(true);
    expect((await checkFiles(files)).files.map(({ errors }) => errors[0]?.pointer)).toEqual([
      '/provenance/session_id',
      '/provenance/session_id',
    ]);
  });

  it('reads gzip, a byte order mark, Windows line ends, blank lines and an array to the same records', async () => {
    await rank(`${worst}\n${best}\n`);
    const [dpo, ppo] = [folder.read('dpo.jsonl'), folder.read('ppo.jsonl')];
    for (const content of [
      gzipSync(`${worst}\n${best}`),
      `\ufeff${worst}\r\n\r\n \n${best}\r\n`,
      `[${worst},${best}]`,
    ]) {
      await rank(content);
      expect([folder.read('dpo.jsonl'), folder.read('ppo.jsonl')]).toEqual([dpo, ppo]);
    }
    await rank(`${worst}\r\n${best}`);
    expect(folder.read('ranked.jsonl').match(/\r?\n/g)).toEqual(['\r\n', '\n']);
  });

  it('takes its time from SOURCE_DATE_EPOCH when it is given none', async () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '1700000001');
    const summary = await rank(`${worst}\n${best}\n`, { timestampMs: undefined });
    vi.unstubAllEnvs();
    expect(summary.exportedAtMs).toBe(1_700_000_001_000);
  });

  it('gives the same answer when its own ranked file is ranked again', async () => {
    await rank(`${worst}\n${best}\n`);
    const ranked = folder.read('ranked.jsonl');
    await rank(ranked);
    expect(folder.read('ranked.jsonl')).toBe(ranked);
  });

  it('drops identical copies wherever they are, and counts them', async () => {
    const summary = await rank(`${best}\n${worst}\n${best}\n\n${worst}`);
    expect(summary).toMatchObject({ recordsIn: 4, ranked: 2, duplicates: 2, pairs: 1, ppoRecords: 2 });
    expect(folder.lines('ranked.jsonl')).toHaveLength(2);
    expect(folder.lines('ppo.jsonl')).toHaveLength(2);
    expectAccounted(summary);
  });

  it('refuses two different records for one branch, by the line of the later one; skipping keeps the first', async () => {
    const other = best.replace('"yes"', '"other"');
    const content = `${best}\n\n${worst}\n${other}\n`;
    await expect(rank(content)).rejects.toMatchObject({
      recordErrors: [{ line: 4, code: 'DUPLICATE_BRANCH', pointer: '/branch_index' }],
    });
    expect(folder.list()).toEqual(['in.jsonl']);
    const summary = await rank(content, { skipInvalid: true });
    expect(summary).toMatchObject({ recordsIn: 3, ranked: 2, invalid: 1 });
    expect(folder.read('dpo.jsonl')).toContain('"chosen":"yes"');
    expectAccounted(summary);
  });

  it('never rejects an unknown and gives it no reward', async () => {
    const unknown = sampleBranch({
      rollout_id: 'job 1',
      branch_index: 3,
      final_answer: 'who knows',
      total_score: 9,
      rank: 1,
    });
    const summary = await rank(`${worst}\n${best}\n${toLines([unknown])}`);
    expect(summary).toMatchObject({ ranked: 3, unknownScores: 1, ppoRecords: 2 });
    expect(JSON.parse(folder.lines('ranked.jsonl')[2] ?? '')).toEqual({ ...unknown, rank: 3, total_score: undefined });
    expect(folder.read('dpo.jsonl')).not.toContain('who knows');
    expectAccounted(summary);
  });

  it('lists every invalid line up to twenty, and counts the rest', async () => {
    const bad = Array.from({ length: 30 }, (_, at) => `{"bad":${at}}\n`).join('');
    await expect(rank(`${best}\n${bad}`)).rejects.toMatchObject({
      invalid: 30,
      records: 31,
      recordErrors: Array.from({ length: 20 }, (_, at) => ({
        line: at + 2,
        pointer: '/rollout_id',
        code: 'SCHEMA_REQUIRED',
      })),
    });
  });

  it.each([
    ['an empty file', ''],
    ['blank lines', '\n \r\n\n'],
    ['an empty array', ' [ ] '],
  ])('says that %s has no records, and writes nothing', async (_, content) => {
    await expect(rank(content)).rejects.toMatchObject({ code: 'NO_RECORDS', exit: 3 });
    expect(folder.list()).toEqual(['in.jsonl']);
  });

  it('says that nothing is left when every line was skipped', async () => {
    await expect(rank('{}\n', { skipInvalid: true })).rejects.toMatchObject({ code: 'NO_RECORDS' });
    expect(folder.list()).toEqual(['in.jsonl']);
  });

  it('refuses an output that is the input or another output, and leaves the input as it is', async () => {
    await expect(rank(best, { output: folder.path('in.jsonl') })).rejects.toMatchObject({
      code: 'OUTPUT_CONFLICT',
      exit: 2,
    });
    await expect(rank(best, { dpo: folder.path('ranked.jsonl') })).rejects.toMatchObject({ code: 'OUTPUT_CONFLICT' });
    expect(folder.read('in.jsonl')).toBe(best);
  });

  it('accounts for every record and every group, whatever the dirt, and its outputs pass its own check', async () => {
    const branch = fc.record({
      rollout_id: fc.constantFrom('a', 'b', 'c'),
      branch_index: fc.nat(5),
      task: fc.constantFrom('t', 't', 't', 'u'),
      final_answer: fc.constantFrom('', ' ', 'x', 'y', 'é', 'e\u0301'),
      objective_score: fc.constantFrom(undefined, 0, 0.1, 0.7, 1, 2),
      objective_status: fc.constantFrom(undefined, undefined, 'pass' as const, 'unknown' as const),
      tool_call_sequence: fc.constantFrom([], [{ tool_name: 'x', args: { n: 1 } }]),
    });
    const line = fc.oneof(
      {
        weight: 8,
        arbitrary: branch.map((fields) => JSON.stringify(sampleBranch(JSON.parse(JSON.stringify(fields))))),
      },
      { weight: 1, arbitrary: fc.constantFrom('', ' ', '{', '[]', 'null', '{"a":1}', '{"a":1,"a":1}') },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 25 }), fc.constantFrom('\n', '\r\n'), async (lines, end) => {
        const summary = await rank(lines.join(end), { skipInvalid: true }).catch((error: unknown) => {
          expect(error).toMatchObject({ code: 'NO_RECORDS' });
          return undefined;
        });
        if (summary === undefined) return;
        expect(summary.recordsIn).toBe(lines.filter((text) => text.trim() !== '').length);
        expectAccounted(summary);
        expect(summary.written.map(({ records }) => records)).toEqual(
          ['ranked.jsonl', 'dpo.jsonl', 'ppo.jsonl'].map((name) => folder.lines(name).length),
        );
        const rankedLines = folder.lines('ranked.jsonl').map((text) => JSON.parse(text));
        const sources = new Set(
          lines.filter((text) => text.startsWith('{"schema')).map((text) => JSON.stringify(JSON.parse(text))),
        );
        for (const { rank: _, total_score: __, ...source } of rankedLines)
          expect(sources).toContain(JSON.stringify(source));
        const files = (['dpo', 'ppo'] as const)
          .filter((kind) => folder.read(`${kind}.jsonl`) !== '')
          .map((kind) => ({ kind, path: folder.path(`${kind}.jsonl`) }));
        const report = await checkFiles(files);
        expect(report.files.flatMap(({ errors }) => errors).filter(({ code }) => code !== 'TASK_MISMATCH')).toEqual([]);
        const rankedReport = await checkFiles([{ kind: 'ranked', path: folder.path('ranked.jsonl') }]);
        expect(rankedReport.files[0]?.errors.filter(({ code }) => code !== 'TASK_MISMATCH')).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});

const IFEVAL = fileURLToPath(new URL('../../../shared/data/ifeval-rollouts.jsonl.gz', import.meta.url));

describe.runIf(existsSync(IFEVAL))('the IFEval rollouts', () => {
  it('give 117 pairs and 3,600 rewards, and every group is accounted for', async () => {
    const [output, dpo, ppo] = ['ranked.jsonl', 'dpo.jsonl', 'ppo.jsonl'].map((name) => folder.path(name));
    const summary = await rankRolloutFile({ input: IFEVAL, output, dpo, ppo, timestampMs: 0 });
    expect(summary).toMatchObject({
      recordsIn: 3600,
      ranked: 3600,
      groups: 400,
      pairs: 117,
      ppoRecords: 3600,
      unknownScores: 0,
    });
    expect(summary.noPair).toMatchObject({ 'tied-pass': 131, 'tied-fail': 152 });
    expectAccounted(summary);
    const rewards = folder.lines('ppo.jsonl').map((line): number => JSON.parse(line).reward);
    expect(rewards.filter((reward) => reward === 1)).toHaveLength(1796);
    const report = await checkFiles([
      { kind: 'ranked', path: folder.path('ranked.jsonl') },
      { kind: 'dpo', path: folder.path('dpo.jsonl') },
      { kind: 'ppo', path: folder.path('ppo.jsonl') },
    ]);
    expect(report.files.map(({ records, invalid }) => [records, invalid])).toEqual([
      [3600, 0],
      [117, 0],
      [3600, 0],
    ]);
  });
});
