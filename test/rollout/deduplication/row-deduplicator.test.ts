import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowDeduplicator, type RowVerdict } from '../../../src/rollout/deduplication/row-deduplicator.js';

const words = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${prefix}${at}`);
const text = (prefix: string, count: number): string => words(prefix, count).join(' ');

/** The text with every so many words replaced. */
function edit(original: string, every: number): string {
  return original
    .split(' ')
    .map((word, at) => (at % every === every - 1 ? `edited${at}` : word))
    .join(' ');
}

/** The Jaccard similarity of the runs of three words, as the definition has it. */
function jaccard(one: string, other: string): number {
  const runs = (of: string): Set<string> => {
    const list = of.split(' ');
    return new Set(list.slice(2).map((_, at) => list.slice(at, at + 3).join(' ')));
  };
  const [a, b] = [runs(one), runs(other)];
  const shared = [...a].filter((run) => b.has(run)).length;
  return shared / (a.size + b.size - shared);
}

function judgeAll(rows: readonly string[][], options = {}): RowVerdict[] {
  const deduplicator = new RowDeduplicator(options);
  return rows.map((parts) => deduplicator.judge({ parts }));
}

describe('exact duplicates', () => {
  it('are rows of the same parts, whatever their composition and the blanks around them', () => {
    const rows = [['Café', 'a'], ['x'], [' Cafe\u0301\n', 'a '], ['Café', 'A'], ['Caf', 'éa'], ['Café a'], ['x']];
    expect(judgeAll(rows)).toEqual([
      { kind: 'new' },
      { kind: 'new' },
      { kind: 'exact', ofRow: 0 },
      ...Array.from({ length: 3 }, () => ({ kind: 'new' })),
      { kind: 'exact', ofRow: 1 },
    ]);
  });

  it('name a new row before them, and no row is lost: every row that is no copy is new when near ones are not looked for', () => {
    const rows = fc.array(fc.array(fc.constantFrom('', 'a', 'b', 'ab', ' a', '1:a'), { maxLength: 3 }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(rows, (all) => {
        const keyOf = (parts: readonly string[]): string => JSON.stringify(parts.map((part) => part.trim()));
        for (const [row, verdict] of judgeAll(all).entries()) {
          const first = all.findIndex((other) => keyOf(other) === keyOf(all[row] ?? []));
          expect(verdict).toEqual(first === row ? { kind: 'new' } : { kind: 'exact', ofRow: first });
        }
      }),
    );
  });

  it('are looked for among as many rows as are kept, and a note says so', () => {
    const deduplicator = new RowDeduplicator({ maxExactRows: 2 });
    const judge = (part: string): RowVerdict => deduplicator.judge({ parts: [part] });
    expect([judge('a'), deduplicator.notes]).toEqual([{ kind: 'new' }, []]);
    expect([judge('b'), judge('c'), judge('c'), judge('a')].map(({ kind }) => kind)).toEqual([
      'new',
      'new',
      'new',
      'exact',
    ]);
    expect(deduplicator.notes).toHaveLength(1);
  });

  it('are still found past the rows that a table first has room for', () => {
    const deduplicator = new RowDeduplicator();
    const kinds = words('row', 3_000).map((part) => deduplicator.judge({ parts: [part] }).kind);
    expect(kinds.filter((kind) => kind !== 'new')).toEqual([]);
    for (const row of [0, 1_023, 1_024, 1_536, 2_999]) {
      expect(deduplicator.judge({ parts: [`row${row}`] })).toEqual({ kind: 'exact', ofRow: row });
    }
  });
});

describe('near-duplicates', () => {
  it('are rows whose parts differ in a word here and there, in case or in punctuation', () => {
    const [prompt, answer] = [text('p', 60), text('w', 200)];
    const rows = [
      [prompt, answer],
      [prompt, edit(answer, 150)],
      [prompt.toUpperCase(), `${answer}!`],
      [prompt, text('other', 200)],
    ];
    const [first, second, third, last] = judgeAll(rows);
    expect([first, last]).toEqual([{ kind: 'new' }, { kind: 'new' }]);
    expect(second).toMatchObject({ kind: 'near', ofRow: 0 });
    expect(third).toEqual({ kind: 'near', ofRow: 0, similarity: 1 });
  });

  it('are not rows of one long prompt with different short answers, nor pairs that differ in the rejected one', () => {
    const prompt = text('p', 2_000);
    expect(
      judgeAll([
        [prompt, '41'],
        [prompt, '42'],
        [prompt, text('a', 30)],
      ]).map(({ kind }) => kind),
    ).toEqual(['new', 'new', 'new']);
    const chosen = text('c', 300);
    expect(
      judgeAll([
        [prompt, chosen, text('r', 50)],
        [prompt, chosen, text('s', 50)],
      ]).map(({ kind }) => kind),
    ).toEqual(['new', 'new']);
  });

  it('are not looked for in rows of fewer than ten runs of three words', () => {
    expect(judgeAll([[text('w', 11)], [text('w', 11).toUpperCase()]]).map(({ kind }) => kind)).toEqual(['new', 'new']);
    expect(judgeAll([[text('w', 12)], [text('w', 12).toUpperCase()]]).map(({ kind }) => kind)).toEqual(['new', 'near']);
  });

  it('do not creep: each is compared with new rows only', () => {
    const steps = [0, 1, 2, 3, 4, 5, 6].map((step) =>
      words('w', 100)
        .map((word, at) => (at < step * 3 ? `e${at}` : word))
        .join(' '),
    );
    const verdicts = judgeAll(steps.map((step) => [step]));
    for (const [row, verdict] of verdicts.entries()) {
      if (verdict.kind !== 'near') continue;
      expect(verdicts[verdict.ofRow]).toEqual({ kind: 'new' });
      expect(jaccard(steps[row] ?? '', steps[verdict.ofRow] ?? '')).toBeGreaterThan(0.75);
    }
    expect(verdicts.filter(({ kind }) => kind === 'new').length).toBeGreaterThan(1);
    expect(verdicts[1]).toMatchObject({ kind: 'near', ofRow: 0 });
  });

  it('are estimated within a tenth of the true similarity, and found where that is well past the threshold', () => {
    const found = { near: 0, far: 0 };
    const runs = 60;
    for (let run = 0; run < runs; run += 1) {
      const original = text(`r${run}w`, 400);
      const [close, distant] = [edit(original, 120), edit(original, 14)];
      expect(jaccard(original, close)).toBeGreaterThan(0.94);
      expect(jaccard(original, distant)).toBeLessThan(0.7);
      const [, second, third] = judgeAll([[original], [close], [distant]]);
      if (second?.kind === 'near') {
        found.near += 1;
        expect(Math.abs(second.similarity - jaccard(original, close))).toBeLessThan(0.1);
      }
      if (third?.kind === 'near') found.far += 1;
    }
    expect(found.near).toBeGreaterThan(runs * 0.9);
    expect(found.far).toBe(0);
  });

  it('are told the same on every run', () => {
    const rows = [text('a', 40), edit(text('a', 40), 39), '世界'.repeat(20), text('b', 40), '界世'.repeat(20)].map(
      (row) => [row],
    );
    expect(judgeAll(rows)).toEqual(judgeAll(rows));
    // Fixed seeds: another version of the runtime must not judge another way.
    expect(judgeAll(rows, { nearThreshold: 0.5 })).toEqual([
      { kind: 'new' },
      { kind: 'near', ofRow: 0, similarity: 0.9111111111111111 },
      { kind: 'new' },
      { kind: 'new' },
      { kind: 'near', ofRow: 2, similarity: 1 },
    ]);
  });

  it('are looked for among as many rows as are kept, and a note says so', () => {
    const deduplicator = new RowDeduplicator({ maxNearRows: 1 });
    const judge = (part: string): string => deduplicator.judge({ parts: [part] }).kind;
    const [one, two] = [text('one', 50), text('two', 50)];
    expect([judge(one), judge(two), judge(`${two}!`), judge(`${one}!`), judge(`${two}!`)]).toEqual([
      'new',
      'new',
      'new',
      'near',
      'exact',
    ]);
    expect(deduplicator.notes).toHaveLength(1);
  });

  it('cost the same for each row when all rows fall into one bucket', () => {
    const deduplicator = new RowDeduplicator({ nearThreshold: 1.01 });
    const before = performance.now();
    for (let row = 0; row < 4_000; row += 1) deduplicator.judge({ parts: [`${text('w', 20)} ${'!'.repeat(row)}`] });
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  it('are judged for any number of parts, with empty ones', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', '?', text('w', 30), text('v', 5)), { maxLength: 130 }), (parts) => {
        const [first, second] = judgeAll([parts, [...parts, 'more'], parts]);
        expect(first).toEqual({ kind: 'new' });
        expect(second?.kind).not.toBe('exact');
      }),
      { numRuns: 50 },
    );
  });
});
