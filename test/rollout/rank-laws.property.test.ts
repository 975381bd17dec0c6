import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WasmagentError } from '../../src/errors.js';
import { checkFiles } from '../../src/rollout/check/check-files.js';
import { rankRolloutFile } from '../../src/rollout/rank-rollout-file.js';
import { sampleBranch, toLines } from './sample-branch.js';
import { useTemporaryFolder } from './temporary-folder.js';

const folder = useTemporaryFolder();
const score = fc.option(fc.constantFrom(0, 0.25, 0.5, 1), { nil: undefined });
const blank = fc.constantFrom('', '', ' ', '\t', '  ');

/** A member of a record as it is written: its key and its value, both as JSON text. */
type Member = [key: string, value: string];

const extra: fc.Arbitrary<Member> = fc.tuple(
  fc.constantFrom('"x"', '"é"', '""', '"__proto__"', '"constructor"', '"Rank"', '"a\\"b"', '"\\ud83d"'),
  fc.oneof(
    fc.json(),
    fc.constantFrom('9007199254740993', '-0', '1.0E+2', '"\\ud800"', '"}, \\"rank\\":1"', '{"rank":7,"total_score":8}'),
  ),
);
const rankBefore: fc.Arbitrary<Member[]> = fc.constantFrom<Member[]>(
  [],
  [['"rank"', '0']],
  [['"r\\u0061nk"', '12']],
  [
    ['"total_score"', '0.123'],
    ['"rank"', '-3'],
  ],
);

describe('the laws of ranking', () => {
  it('ranks of a group are a permutation that follows the totals, and unknowns come last', async () => {
    const branches = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), score), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(branches, async (drawn) => {
        const records = drawn.map(([rollout_id, objective_score], branch_index) =>
          JSON.parse(JSON.stringify({ ...sampleBranch({ rollout_id, branch_index }), objective_score })),
        );
        const output = folder.path('ranked');
        await rankRolloutFile({ input: folder.write('in', toLines(records)), output, timestampMs: 0 });
        const ranked = folder.lines('ranked').map((line) => JSON.parse(line));
        expect(ranked.map(({ branch_index }) => branch_index)).toEqual(drawn.map((_, at) => at));
        for (const id of ['a', 'b', 'c']) {
          const group = ranked.filter(({ rollout_id }) => rollout_id === id).sort((a, b) => a.rank - b.rank);
          expect(group.map(({ rank }) => rank)).toEqual(group.map((_, at) => at + 1));
          const order = group.map(({ total_score, branch_index }) => [-(total_score ?? -1), branch_index]);
          expect(order).toEqual(order.toSorted(([a = 0, i = 0], [b = 0, j = 0]) => a - b || i - j));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('a ranked line is its source byte for byte, apart from rank and total_score', async () => {
    const members = fc
      .tuple(fc.uniqueArray(extra, { selector: ([key]) => key, maxLength: 4 }), rankBefore)
      .map(([extras, before]) => [...extras, ...before])
      .chain((list) => fc.shuffledSubarray(list, { minLength: list.length }));
    await fc.assert(
      fc.asyncProperty(members, blank, blank, async (drawn, left, right) => {
        const own = Object.entries(sampleBranch({ objective_score: 0.5 })).map(
          ([key, value]): Member => [JSON.stringify(key), JSON.stringify(value)],
        );
        const all = [...drawn.slice(0, 2), ...own, ...drawn.slice(2)];
        const write = (list: readonly Member[]): string =>
          `${left}{${list.map(([key, value]) => `${right}${key}${left}:${right}${value}`).join(',')}`;
        const known = new Map([
          ['rank', '1'],
          ['total_score', '0.5'],
        ]);
        const expected = all.map(([key, value]): Member => [key, known.get(JSON.parse(key)) ?? value]);
        const names = all.map(([key]) => JSON.parse(key));
        const added = [...known].filter(([key]) => !names.includes(key)).map(([key, value]) => `,"${key}":${value}`);
        const input = folder.write('in', `${write(all)}}${right}\n`);
        await rankRolloutFile({ input, output: folder.path('ranked'), timestampMs: 0 });
        expect(folder.read('ranked')).toBe(`${write(expected)}${added.join('')}}${right}\n`);
      }),
      { numRuns: 60 },
    );
  });

  it('whatever happened to the bytes, every record is accounted for, and nothing else is thrown', async () => {
    const line = fc.record({ branch: fc.nat(6), objective: score, answer: fc.string({ unit: 'grapheme' }) });
    const change = fc.record({
      line: fc.nat(9),
      at: fc.nat(400),
      remove: fc.nat(3),
      insert: fc.uint8Array({ maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 8 }), fc.array(change, { maxLength: 4 }), async (drawn, changes) => {
        const lines = drawn.map(({ branch, objective, answer }) =>
          Buffer.from(
            JSON.stringify({
              ...sampleBranch({ branch_index: branch, final_answer: answer }),
              objective_score: objective,
            }),
          ),
        );
        for (const { line: index, at, remove, insert } of changes) {
          const bytes = lines[index];
          if (bytes === undefined) continue;
          lines[index] = Buffer.concat([bytes.subarray(0, at), insert, bytes.subarray(at + remove)]);
        }
        const input = folder.write('in', Buffer.concat(lines.flatMap((bytes) => [bytes, Buffer.from('\n')])));
        const strict = await attempt(() => rankRolloutFile({ input, timestampMs: 0 }));
        const lenient = await attempt(() => rankRolloutFile({ input, timestampMs: 0, skipInvalid: true }));
        const rejects = folder.path('bad');
        const checked = await attempt(() => checkFiles([{ kind: 'rollouts', path: input }], { rejects, maxErrors: 0 }));
        if (lenient.value === undefined) {
          expect(['NO_RECORDS', 'INPUT_MALFORMED']).toContain(lenient.code);
          return;
        }
        const {
          recordsIn,
          ranked,
          duplicates,
          invalid,
          ppoRecords,
          unknownScores,
          emptyAnswers,
          groups,
          noPair,
          pairs,
        } = lenient.value;
        expect(recordsIn).toBe(ranked + duplicates + invalid);
        expect(ranked).toBe(ppoRecords + unknownScores + emptyAnswers);
        expect(groups).toBe(pairs + Object.values(noPair).reduce((sum, count) => sum + count, 0));
        expect(strict.code).toBe(invalid === 0 ? undefined : 'RECORD_INVALID');
        const [file] = checked.value?.files ?? [];
        expect(file).toMatchObject({ records: recordsIn, duplicates });
        expect(file?.errors.filter(({ code }) => code !== 'TASK_MISMATCH' && code !== 'SCORE_CONFLICT').length).toBe(
          invalid,
        );
        expect(checked.value?.rejects?.records).toBe(file?.invalid);
      }),
      { numRuns: 80 },
    );
  });
});

/** What a run gave, or the code of the error it was refused with; any other error is thrown. */
async function attempt<T>(run: () => Promise<T>): Promise<{ value?: T; code?: string }> {
  try {
    return { value: await run() };
  } catch (error) {
    if (error instanceof WasmagentError && error.code !== 'BUG') return { code: error.code };
    throw error;
  }
}
