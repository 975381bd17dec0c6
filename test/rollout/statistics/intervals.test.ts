import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactMcNemar } from '../../../src/rollout/statistics/exact-mc-nemar.js';
import { logFactorial } from '../../../src/rollout/statistics/log-factorial.js';
import { passAtK } from '../../../src/rollout/statistics/pass-at-k.js';
import { toRate, wilsonInterval } from '../../../src/rollout/statistics/wilson-interval.js';

describe('wilsonInterval', () => {
  it.each([
    // Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    // Worked out by the formula in exact arithmetic elsewhere: mixed groups and passes of a file of 3,600 branches.
    [117, 400, 0.25006, 0.33889],
    [1796, 3600, 0.48257, 0.51521],
    [29, 29, 0.883, 1],
  ])('gives the published limits of %i of %i', (hits, of, low, high) => {
    const interval = wilsonInterval(hits, of);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('holds the rate, stays within 0 and 1, and is the mirror image for the other outcome', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.double({ min: 0, max: 1, noNaN: true }), (trials, share) => {
        const hits = Math.round(trials * share);
        const { low, high } = wilsonInterval(hits, trials);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(hits / trials);
        expect(high).toBeGreaterThanOrEqual(hits / trials);
        expect(high).toBeLessThanOrEqual(1);
        expect(high - low).toBeGreaterThan(0);
        expect(wilsonInterval(trials - hits, trials).low).toBeCloseTo(1 - high, 9);
      }),
      { numRuns: 1000 },
    );
  });

  it('says nothing without a trial', () => {
    expect(toRate(0, 0)).toEqual({ hits: 0, of: 0, rate: null, low: 0, high: 1 });
    expect(toRate(1, 2)).toMatchObject({ hits: 1, of: 2, rate: 0.5 });
  });
});

describe('passAtK', () => {
  it.each([
    // 1 - C(7,2)/C(10,2) = 1 - 21/45; 1 - C(3,3)/C(5,3) = 1 - 1/10; 1 - C(195,10)/C(200,10).
    [10, 3, 2, 24 / 45],
    [5, 2, 3, 0.9],
    [200, 5, 10, 0.22828446073733424],
    [4, 1, 4, 1],
    [9, 0, 9, 0],
    [9, 9, 1, 1],
  ])('is what the binomials say for n=%i, c=%i, k=%i', (n, c, k, expected) => {
    expect(passAtK(n, c, k)).toBeCloseTo(expected, 6);
  });

  it('is c/n for one try, grows with the tries and with the passes, and is the share of the sets that hold a pass', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(12), fc.nat(11), (n, passes, tries) => {
        const [c, k] = [Math.min(passes, n), Math.min(tries, n - 1) + 1];
        expect(passAtK(n, c, 1)).toBeCloseTo(c / n, 12);
        if (k > 1) expect(passAtK(n, c, k)).toBeGreaterThanOrEqual(passAtK(n, c, k - 1) - 1e-15);
        if (c > 0) expect(passAtK(n, c, k)).toBeGreaterThanOrEqual(passAtK(n, c - 1, k) - 1e-15);
        let [sets, withPass] = [0, 0];
        for (let set = 0; set < 2 ** n; set += 1) {
          if (set.toString(2).replaceAll('0', '').length !== k) continue;
          sets += 1;
          if ((set & (2 ** c - 1)) !== 0) withPass += 1;
        }
        expect(passAtK(n, c, k)).toBeCloseTo(withPass / sets, 12);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps its digits where the chance is tiny and where the binomials are beyond any number', () => {
    expect(passAtK(1e9, 1, 1)).toBeCloseTo(1e-9, 20);
    expect(passAtK(1e6, 5e5, 2)).toBeCloseTo(1 - (5e5 * 499_999) / (1e6 * 999_999), 12);
    expect(passAtK(1e6, 1, 5e5)).toBeCloseTo(0.5, 12);
  });
});

describe('exactMcNemar', () => {
  it.each([
    // Twice the tail of a fair coin: 2 * 1/2^5; 2 * (1 + 10)/2^10; 2 * (1 + 6 + 15)/2^6.
    [5, 0, 0.0625],
    [9, 1, 0.021484375],
    [2, 4, 0.6875],
    [0, 0, 1],
    [3, 3, 1],
    // Agresti, approval ratings: 86 and 150 of 236 discordant.
    [86, 150, 3.716e-5],
  ])('of %i and %i discordant tasks is %d', (first, second, expected) => {
    const relative = exactMcNemar(first, second) / expected;
    expect(Math.abs(relative - 1)).toBeLessThan(1e-3);
  });

  it('is the sum of the coin throws that are at least as far off, and the same both ways', () => {
    const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k);
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), (first, second) => {
        const n = first + second;
        let sum = 0;
        for (let hits = 0; hits <= n; hits += 1) {
          if (Math.abs(hits - n / 2) >= Math.abs(first - n / 2)) sum += choose(n, hits);
        }
        expect(exactMcNemar(first, second)).toBeCloseTo(sum / 2 ** n, 10);
        expect(exactMcNemar(second, first)).toBe(exactMcNemar(first, second));
      }),
      { numRuns: 300 },
    );
  });

  it('stays right for many tasks: near the normal approximation, and not 0 before the number itself is', () => {
    // z = (505000 - 495000 - 1) / 1000 with continuity correction: 2 * (1 - Phi(9.999)).
    expect(exactMcNemar(495_000, 505_000) / 1.5396e-23).toBeCloseTo(1, 2);
    expect(exactMcNemar(500_000, 500_000)).toBe(1);
    expect(Math.log10(exactMcNemar(0, 1000))).toBeCloseTo(Math.log10(2) * -999, 6);
  });
});

describe('logFactorial', () => {
  it('agrees with itself where the sum ends and the series begins', () => {
    let sum = 0;
    for (let n = 1; n < 400; n += 1) {
      sum += Math.log(n);
      expect(Math.abs(logFactorial(n) - sum)).toBeLessThan(1e-11);
    }
    expect(logFactorial(0)).toBe(0);
  });
});
