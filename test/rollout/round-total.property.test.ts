import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rewardOf, roundTotal } from '../../src/rollout/round-total.js';
import { scoreBranch } from '../../src/rollout/score-branch.js';

/** A score or a weight of two decimals, as the whole number of hundredths that it is. */
const hundredths = fc.integer({ min: 0, max: 100 });
const branch = fc.tuple(hundredths, hundredths);

describe('totals', () => {
  it('that are equal as decimals tie, and others are in the order of their decimals', () => {
    fc.assert(
      fc.property(branch, branch, branch, ([objective, judge], left, right) => {
        const weights = { objective: objective / 100, judge: judge / 100, votes: 0 };
        const [a, b] = [left, right].map(([o, j]) => ({
          total: scoreBranch({ objective_score: o / 100, judge_score: j / 100 }, weights).total ?? Number.NaN,
          exact: objective * o + judge * j,
        }));
        if (a === undefined || b === undefined) return;
        expect(Math.sign(a.total - b.total)).toBe(Math.sign(a.exact - b.exact));
        expect(rewardOf(Math.max(a.total, b.total), Math.min(a.total, b.total))).toBe(
          Math.abs(a.exact - b.exact) / 10_000,
        );
      }),
    );
  });

  it('tie where the doubles would not', () => {
    const weights = { objective: 1, judge: 0.3, votes: 0 };
    const totals = [
      { objective_score: 0.1, judge_score: 0.17 },
      { objective_score: 0.151, judge_score: 0 },
    ].map((scores) => scoreBranch(scores, weights).total);
    expect(totals).toEqual([0.151, 0.151]);
    expect(roundTotal(0.1 + 0.2)).toBe(0.3);
    expect(rewardOf(0.7, 0.4)).toBe(0.3);
  });

  it('are the number that their 12 significant digits say', () => {
    const decimal = fc
      .tuple(fc.integer({ min: -(10 ** 13), max: 10 ** 13 }), fc.nat(14))
      .map(([whole, decimals]) => whole / 10 ** decimals);
    const near = decimal.chain((one) => fc.constantFrom(one, one * (1 + 2 ** -52), one * (1 - 2 ** -52), -one));
    fc.assert(
      fc.property(fc.oneof(fc.double(), near), (total) => {
        expect(roundTotal(total)).toBe(Number(total.toPrecision(12)));
      }),
      { numRuns: 5000 },
    );
  });

  it('that differ never give a reward of 0, however close or large they are', () => {
    const total = fc.double({ min: 0, max: 1e6, noNaN: true }).map(roundTotal);
    fc.assert(
      fc.property(total, fc.oneof(total, fc.constantFrom(1, -1)), (one, other) => {
        const near = Math.abs(other) === 1 ? roundTotal(one * (1 + other * 1e-11)) : other;
        const [high, low] = [Math.max(one, near), Math.min(one, near)];
        if (high === low) expect(rewardOf(high, low)).toBe(0);
        else expect(rewardOf(high, low)).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
    expect(rewardOf(1, 0.999999999999)).toBe(1e-12);
  });
});
