import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PairwiseVote } from '../../../src/contracts/pairwise-vote.generated.js';
import { VoteBook } from '../../../src/rollout/votes/vote-book.js';
import { VoteStore } from '../../../src/rollout/votes/vote-store.js';

type Vote = Pick<PairwiseVote, 'first' | 'second' | 'winner' | 'judge'> & { rollout_id?: string };

function open(votes: readonly Vote[], weight = 1): VoteBook {
  const store = new VoteStore();
  for (const vote of votes) store.add({ rollout_id: 'job-1', ...vote });
  return new VoteBook(store, weight, { records: votes.length, invalid: 0 });
}
const vote = (first: number, second: number, winner: PairwiseVote['winner'], judge?: string): Vote => ({
  first,
  second,
  winner,
  ...(judge === undefined ? {} : { judge }),
});
const strengths = (votes: readonly Vote[], branches: readonly number[]) => open(votes).strengthsOf('job-1', branches);
const members = (totals: Record<number, number | undefined>) =>
  Object.entries(totals).map(([branch, total]) => ({ branch: Number(branch), total }));

describe('VoteBook', () => {
  it('makes the winner stronger, the average one half, and nothing outside 0 to 1', () => {
    const found = strengths([vote(3, 7, 'first'), vote(9, 7, 'second'), vote(3, 9, 'first')], [9, 7, 3]);
    const [winner = 0, middle = 0, loser = 0] = [3, 7, 9].map((branch) => found.get(branch));
    expect(winner).toBeGreaterThan(middle);
    expect(middle).toBeCloseTo(0.5, 6);
    expect(loser).toBeLessThan(middle);
    expect(winner + middle + loser).toBeCloseTo(1.5, 5);
  });

  it('takes a tie for half a win of each, and two orders with opposite winners for a tie', () => {
    const equal = new Map([
      [0, 0.5],
      [1, 0.5],
    ]);
    expect(strengths([vote(0, 1, 'tie')], [0, 1])).toEqual(equal);
    // The judge takes whatever comes first.
    expect(strengths([vote(0, 1, 'first'), vote(1, 0, 'first')], [0, 1])).toEqual(equal);
    // Asked three times in one order and once in the other, both orders count the same.
    const uneven = [vote(0, 1, 'first'), vote(0, 1, 'first'), vote(0, 1, 'first'), vote(1, 0, 'first')];
    expect(strengths(uneven, [0, 1])).toEqual(equal);
    // The same winner in both orders is no tie.
    expect(strengths([vote(0, 1, 'first'), vote(1, 0, 'second')], [0, 1]).get(0)).toBeGreaterThan(0.9);
  });

  it('says how far judges look at the place: judge by judge', () => {
    const book = open([
      vote(0, 1, 'first', 'a'),
      vote(1, 0, 'first', 'a'),
      vote(0, 2, 'first', 'a'),
      vote(2, 0, 'second', 'a'),
      // Another judge's other order is no second look of the first.
      vote(1, 2, 'first', 'a'),
      vote(2, 1, 'first', 'b'),
      vote(1, 2, 'tie'),
    ]);
    book.adjustTotals('job-1', members({ 0: 1, 1: 1, 2: 1 }));
    expect(book.report()).toMatchObject({
      opposite: { hits: 1, of: 2, rate: 0.5 },
      firstWon: { hits: 5, of: 6 },
    });
  });

  it('gives the same strengths whatever the order of the votes and of the branches', () => {
    const arbitraryVote = fc.record({
      first: fc.integer({ min: 0, max: 3 }),
      second: fc.integer({ min: 4, max: 6 }),
      winner: fc.constantFrom('first' as const, 'second' as const, 'tie' as const),
      judge: fc.constantFrom('a', 'b', 'c'),
      swap: fc.boolean(),
    });
    const shuffled = fc
      .array(arbitraryVote, { maxLength: 30 })
      .map((votes) =>
        votes.map(({ swap, ...rest }) => (swap ? { ...rest, first: rest.second, second: rest.first } : rest)),
      )
      .chain((votes) => fc.tuple(fc.constant(votes), fc.shuffledSubarray(votes, { minLength: votes.length })));
    const branches = [0, 1, 2, 3, 4, 5, 6];
    fc.assert(
      fc.property(shuffled, fc.shuffledSubarray(branches, { minLength: 7 }), ([votes, others], order) => {
        const found = strengths(votes, branches);
        expect([...strengths(others, order)].sort()).toEqual([...found].sort());
        for (const strength of found.values()) {
          expect(strength).toBeGreaterThan(0);
          expect(strength).toBeLessThan(1);
        }
        const sum = [...found.values()].reduce((total, strength) => total + strength, 0);
        expect(sum).toBeCloseTo(found.size / 2, 4);
      }),
      { numRuns: 200 },
    );
  });

  it('knows the branches of the largest part that votes connect, and no other', () => {
    const votes = [vote(0, 1, 'first'), vote(2, 3, 'first'), vote(3, 4, 'first')];
    const book = open(votes);
    expect([...book.strengthsOf('job-1', [0, 1, 2, 3, 4, 5]).keys()].sort()).toEqual([2, 3, 4]);
    book.adjustTotals('job-1', members({ 0: 1, 1: 1, 2: 1, 3: 1, 4: 1, 5: 1 }));
    expect(book.report()).toMatchObject({ used: 2, unconnected: 1, branchesKnown: 3, branchesUnknown: 3 });
    // Equally large: the part with more votes, then the one with the lowest branch.
    expect([...strengths([vote(0, 1, 'tie'), vote(2, 3, 'tie'), vote(2, 3, 'tie')], [0, 1, 2, 3]).keys()]).toEqual([
      2, 3,
    ]);
    expect([...strengths([vote(2, 3, 'tie'), vote(0, 1, 'tie')], [0, 1, 2, 3]).keys()]).toEqual([0, 1]);
  });

  it('adds the weighted strength to a total, and makes a branch without votes unknown, never 0', () => {
    const book = open([vote(0, 1, 'tie')], 0.5);
    const group = members({ 0: 1, 1: undefined, 2: 1 });
    book.adjustTotals('job-1', group);
    expect(group).toEqual(members({ 0: 1.25, 1: undefined, 2: undefined }));
    const without = members({ 0: 1, 1: 0 });
    book.adjustTotals('job-2', without);
    expect(without).toEqual(members({ 0: undefined, 1: undefined }));
  });

  it('accounts for every vote, and names what was voted on and is not there', () => {
    const book = open([
      vote(0, 1, 'first'),
      vote(0, 9, 'first'),
      { ...vote(0, 1, 'first'), rollout_id: 'gone' },
      { ...vote(0, 1, 'second'), rollout_id: 'gone' },
    ]);
    book.adjustTotals('job-1', members({ 0: 1, 1: 1 }));
    expect(book.report()).toMatchObject({
      records: 4,
      votes: 4,
      used: 1,
      unconnected: 0,
      absentBranch: 1,
      absentRollout: 2,
    });
    expect(() => book.assertAllRanked()).toThrow(expect.objectContaining({ code: 'RECORD_INVALID' }));
  });

  it('names what is not there in the order of the votes, in whatever order groups are ranked', () => {
    const votes = ['job-3', 'job-1', 'job-2'].map((rollout_id) => ({ ...vote(0, 1, 'first'), rollout_id }));
    const messageOf = (ranked: readonly string[]): unknown => {
      const book = open(votes);
      for (const rolloutId of ranked) book.adjustTotals(rolloutId, members({ 0: 1 }));
      try {
        return book.assertAllRanked();
      } catch (error) {
        return error instanceof Error ? error.message : error;
      }
    };
    expect(messageOf(['job-1', 'job-3'])).toMatch(/rollouts: "job-3", "job-1", "job-2"$/);
    expect(messageOf(['job-3', 'job-1'])).toBe(messageOf(['job-1', 'job-3']));
  });

  it('has nothing against votes that are all used', () => {
    const book = open([vote(0, 1, 'first'), { ...vote(0, 4294967295, 'first'), rollout_id: 'job-2' }]);
    book.adjustTotals('job-1', members({ 0: 1, 1: 1 }));
    book.adjustTotals('job-2', members({ 0: 1, 4294967295: 1 }));
    expect(() => book.assertAllRanked()).not.toThrow();
    expect(book.report()).toMatchObject({ used: 2, branchesKnown: 4, notConverged: 0 });
  });
});
