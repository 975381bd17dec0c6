import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BranchIndex } from '../../src/rollout/branch-index.js';
import { rankBranches } from '../../src/rollout/rank.js';

const totals = fc.oneof(fc.constant(undefined), fc.constantFrom(0, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true }));

describe('rankBranches', () => {
  it('is a permutation of its group: known before unknown, higher before lower, then by branch', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ group: fc.constantFrom('a', 'b', '__proto__'), total: totals }), { maxLength: 60 }),
        fc.infiniteStream(fc.nat(999)),
        (records, branches) => {
          const index = new BranchIndex();
          const used = new Set<string>();
          const kept = records.map(({ group, total }) => {
            let branch = branches.next().value;
            while (used.has(`${group}${branch}`)) branch += 1;
            used.add(`${group}${branch}`);
            return { group, total, branch };
          });
          for (const [offset, { group, total, branch }] of kept.entries()) {
            index.add({ rolloutId: group, branchIndex: branch, value: total, offset });
          }
          const ids = [...index.groupIds()];
          expect(ids).toEqual([...new Set(kept.map(({ group }) => group))]);
          [...index.groups()].forEach((members, group) => {
            const expected = kept.flatMap((record, at) => (record.group === ids[group] ? [at] : []));
            expect([...members]).toEqual(expected);
            const ranked = [...rankBranches(members, index)];
            expect([...ranked].sort((a, b) => a - b)).toEqual(expected);
            ranked.slice(1).forEach((lower, at) => {
              const [above, below] = [kept[ranked[at] ?? -1], kept[lower]];
              if (above === undefined || below === undefined) throw new Error('not a record of this group');
              if (below.total === undefined)
                expect(above.total !== undefined || above.branch < below.branch).toBe(true);
              else
                expect(
                  (above.total ?? -1) > below.total || (above.total === below.total && above.branch < below.branch),
                ).toBe(true);
            });
          });
        },
      ),
    );
  });
});

describe('BranchIndex', () => {
  it('keeps what it was given, past 65,536 records and past 4 GiB', () => {
    const index = new BranchIndex();
    const count = 70_000;
    const offsetOf = (record: number): number => record * 200_000 + 7;
    for (let record = 0; record < count; record += 1) {
      index.add({
        rolloutId: `r${record % 1000}`,
        branchIndex: 2 ** 32 - 1 - record,
        value: record % 2 ? record / 3 : undefined,
        offset: offsetOf(record),
      });
    }
    expect([index.recordCount, index.groupCount]).toEqual([count, 1000]);
    for (const record of [0, 1, 65_535, 65_536, 69_999]) {
      expect(index.offsetOf(record)).toBe(offsetOf(record));
      expect(index.branchOf(record)).toBe(2 ** 32 - 1 - record);
      expect(index.groupOf(record)).toBe(record % 1000);
      expect(index.valueOf(record)).toBe(record % 2 ? record / 3 : undefined);
    }
  });
});
