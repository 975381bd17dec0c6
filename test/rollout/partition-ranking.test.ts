import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BranchCollector } from '../../src/rollout/branch-collector.js';
import { Ledger } from '../../src/rollout/ledger.js';
import { mergeRuns } from '../../src/rollout/merge-runs.js';
import { PAIR_STRATEGIES } from '../../src/rollout/pairs/pair-policy.js';
import type { RankOptions } from '../../src/rollout/rank-options.js';
import { rankRolloutFile } from '../../src/rollout/rank-rollout-file.js';
import type { RankedGroup } from '../../src/rollout/ranked-group.js';
import type { RankedRecord, RankedRollouts } from '../../src/rollout/ranked-rollouts.js';
import { lineSha256 } from '../../src/rollout/source-line.js';
import { sampleBranch } from './sample-branch.js';
import { useTemporaryFolder } from './temporary-folder.js';

const folder = useTemporaryFolder();
const NAMES = ['ranked', 'dpo', 'ppo'];

/** Everything that a run tells: its summary or its error, and its files. */
async function outcomeOf(inputs: readonly string[], options: Partial<RankOptions>): Promise<unknown[]> {
  for (const name of NAMES) folder.remove(name);
  const [output, dpo, ppo] = NAMES.map((name) => folder.path(name));
  const result = await rankRolloutFile({ input: inputs, output, dpo, ppo, timestampMs: 0, ...options }).catch(
    (error: { code: string; recordErrors?: unknown; message: string }) => [
      error.code,
      error.message,
      error.recordErrors,
    ],
  );
  // That one rollout was too large for memory is the one thing that may be told of the one and not of the other.
  if ('notes' in result) result.notes = [];
  const files = NAMES.filter((name) => folder.list().includes(name)).map((name) => [name, folder.read(name)]);
  return [result, files];
}

const branch = fc.record({
  rollout_id: fc.constantFrom('a', 'b', 'é', '日本', '\ud800', '\ud801', 'job-1', 'job-2', 'x'.repeat(9000)),
  branch_index: fc.nat(4),
  task: fc.constantFrom('t', 't', 'u'),
  final_answer: fc.constantFrom('', 'x', 'y'),
  objective_score: fc.constantFrom(undefined, 0, 0.1, 0.7, 1, 2),
  rank: fc.constantFrom(undefined, undefined, 9),
  total_score: fc.constantFrom(undefined, undefined, 9),
  model: fc.constantFrom(undefined, 'm1', 'm2'),
});
const line = fc.oneof(
  { weight: 9, arbitrary: branch.map((fields) => JSON.stringify(sampleBranch(JSON.parse(JSON.stringify(fields))))) },
  { weight: 1, arbitrary: fc.constantFrom('', '{', '{"a":1,"a":1}', '\u00e9') },
);
const VOTES = [
  { rollout_id: 'job-1', first: 0, second: 1, winner: 'second' },
  { rollout_id: 'job-1', first: 3, second: 1, winner: 'first' },
  { rollout_id: '日本', first: 0, second: 2, winner: 'tie' },
];

describe('ranking on disk', () => {
  it('writes and tells the same as ranking in memory, whatever the input and however little memory it has', async () => {
    let partitioned = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(line, { maxLength: 16 }), { minLength: 1, maxLength: 2 }),
        fc.record({
          skipInvalid: fc.boolean(),
          voted: fc.boolean(),
          pairs: fc.constantFrom(...PAIR_STRATEGIES),
          ledger: fc.boolean(),
          maxIndexBytes: fc.constantFrom(0, 200, 1000),
        }),
        async (files, { skipInvalid, voted, pairs, ledger, maxIndexBytes }) => {
          const inputs = files.map((lines, at) => folder.write(`in${at}`, lines.join('\n')));
          const entries = files.flat().flatMap((text) => {
            if (!text.startsWith('{"schema') || text.includes('0.7')) return [];
            const { rollout_id, branch_index, session_id } = JSON.parse(text);
            return [{ rollout_id, branch_index, session_id, sha256: lineSha256(text) }];
          });
          const unique = [
            ...new Map(entries.map((entry) => [`${entry.branch_index}${entry.rollout_id}`, entry])).values(),
          ];
          const votes = folder.write('votes', VOTES.map((vote) => JSON.stringify(vote)).join('\n'));
          const run = (more: Partial<RankOptions>) =>
            outcomeOf(inputs, {
              skipInvalid,
              ledger: ledger ? new Ledger(unique) : undefined,
              ...(voted && { votes, weights: { objective: 1, judge: 0, votes: 1 } }),
              pairs,
              maxPairsPerGroup: 2,
              ...more,
            });
          const expected = await run({});
          expect(await run({ maxIndexBytes })).toEqual(expected);
          partitioned += 1;
          expect(await run({ maxIndexBytes, trustInput: true, skipInvalid: true })).toEqual(
            await run({ skipInvalid: true }),
          );
        },
      ),
      { numRuns: 40 },
    );
    expect(partitioned).toBeGreaterThan(30);
  });

  it('gives the same groups and records from both, with what each record carries, as often as it is asked', async () => {
    const rank = async (maxIndexBytes: number): Promise<[RankedRollouts, RankedGroup[], RankedRecord[]]> => {
      const collector = new BranchCollector(maxIndexBytes);
      for (let at = 0; at < 3000; at += 1) {
        const [rolloutId, branchIndex] = [`job ${(at * 7919) % 611}`, Math.floor(at / 611)];
        const value = at % 5 === 0 ? undefined : (at % 7) / 7;
        const [offset, size, flags, condition] = [at * 2 ** 22, 100, at % 16, at % 65_001];
        collector.add({ rolloutId, branchIndex, value, offset, size, flags, condition });
        if (at % 100 === 0) await collector.settle();
      }
      const ranking = await collector.rank({ lineAt: () => Buffer.alloc(0) }, { listed: 10 });
      const groups: RankedGroup[] = [];
      for await (const group of ranking.rankedGroups()) {
        groups.push({ ...group, members: group.members.map((member) => ({ ...member, sizeHint: 0 })) });
      }
      return [ranking, groups, [...ranking.rankedRecords()]];
    };
    const [memory, groups, records] = await rank(2 ** 30);
    for (const maxIndexBytes of [0, 20_000]) {
      const [disk, ...rest] = await rank(maxIndexBytes);
      expect(rest).toEqual([groups, records]);
      expect([...disk.rankedRecords()]).toEqual(records);
      const { groupCount, rankedCount, knownCount, copies, conflicts } = memory;
      expect(disk).toMatchObject({ groupCount, rankedCount, knownCount, copies, conflicts });
      expect(disk.constructor).not.toBe(memory.constructor);
      await disk[Symbol.asyncDispose]();
    }
    expect(groups[0]?.members.map(({ record }) => record)).toContain(0);
  });

  it('ranks a rollout that is too large to be split all the same, and says so', async () => {
    const lines = Array.from({ length: 30 }, (_, at) =>
      sampleBranch({ branch_index: at, objective_score: at / 30, final_answer: `${at}` }),
    );
    const input = folder.write('in', lines.map((each) => `${JSON.stringify(each)}\n`).join(''));
    const summary = await rankRolloutFile({ input, maxIndexBytes: 100 });
    expect(summary).toMatchObject({ ranked: 30, groups: 1, pairs: 1 });
    expect(summary.notes).toEqual([expect.stringContaining('--max-index-mb')]);
  });
});

describe('mergeRuns', () => {
  it('gives every item of every run in ascending order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(999)), fc.integer({ min: 1, max: 9 }), (items, count) => {
        const sorted = [...items].sort((a, b) => a - b);
        const runs = Array.from({ length: count }, (_, run) => {
          const own = sorted.filter((item) => item % count === run);
          return { next: () => own.shift() };
        });
        expect([...mergeRuns(runs, (item) => item)]).toEqual(sorted);
      }),
    );
  });
});
