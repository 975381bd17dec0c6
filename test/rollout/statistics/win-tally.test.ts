import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WinTally } from '../../../src/rollout/statistics/win-tally.js';

const tally = (...groups: { value: number | string; total: number }[][]) => {
  const wins = new WinTally();
  for (const group of groups) wins.add(group.toSorted((a, b) => b.total - a.total));
  return wins;
};
const of = (value: number | string, total: number) => ({ value, total });

describe('WinTally', () => {
  it('compares the branches of a group that differ in their value, ties apart', () => {
    const wins = tally([of(0.3, 1), of(0.3, 0), of(1, 0), of(1, 0)], [of(0.3, 1), of(0.3, 0)], [of(1, 1), of(1, 0)]);
    expect(wins.report()).toMatchObject([
      { value: 0.3, won: { hits: 2, of: 2, rate: 1 }, ties: 2 },
      { value: 1, won: { hits: 0, of: 2, rate: 0 }, ties: 2 },
    ]);
  });

  it('counts what looking at every two branches counts', () => {
    const branch = fc.record({ value: fc.constantFrom('a', 'b', 'c'), total: fc.constantFrom(0, 0.5, 1) });
    fc.assert(
      fc.property(fc.array(branch, { maxLength: 12 }), (branches) => {
        const counted = new Map<number | string, { hits: number; of: number; ties: number }>();
        for (const one of branches) {
          for (const other of branches) {
            if (one.value === other.value) continue;
            const found = counted.get(one.value) ?? { hits: 0, of: 0, ties: 0 };
            counted.set(one.value, found);
            if (one.total > other.total) found.hits += 1;
            if (one.total === other.total) found.ties += 1;
            else found.of += 1;
          }
        }
        const report = tally(branches).report();
        const found = report.map(({ value, won, ties }) => [value, { hits: won.hits, of: won.of, ties }]);
        expect(found).toEqual([...counted].sort(([a], [b]) => (a < b ? -1 : 1)));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the first hundred values, and counts the comparisons of the others', () => {
    const wins = tally(Array.from({ length: 103 }, (_, value) => of(value, value)));
    expect(wins.report()).toHaveLength(100);
    expect(wins.notTracked).toBe(3 * 102);
  });
});
