import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/rollout/pairs/seeded-random.js';
import {
  expectedWinRates,
  fitBradleyTerry,
  type PairResult,
  PRIOR_WINS,
} from '../../../src/rollout/votes/bradley-terry.js';

/** `wins[i][j]`: how often i beat j. */
const fromMatrix = (wins: readonly (readonly number[])[]): PairResult[] =>
  wins.flatMap((row, low) =>
    row.flatMap((lowWins, high) =>
      high > low ? [{ low, high, votes: lowWins + (wins[high]?.[low] ?? 0), lowWins }] : [],
    ),
  );

describe('fitBradleyTerry', () => {
  it('gives the published strengths of the baseball teams in Agresti, Categorical Data Analysis, section 10.6', () => {
    // American League East, 1987: Milwaukee, Detroit, Toronto, New York, Boston, Cleveland, Baltimore.
    const wins = [
      [0, 7, 9, 7, 7, 9, 11],
      [6, 0, 7, 5, 11, 9, 9],
      [4, 6, 0, 7, 7, 8, 12],
      [6, 8, 6, 0, 6, 7, 10],
      [6, 2, 6, 7, 0, 7, 12],
      [4, 4, 5, 6, 6, 0, 6],
      [2, 4, 1, 3, 1, 7, 0],
    ];
    const { logs, converged } = fitBradleyTerry(7, fromMatrix(wins), 0);
    expect(converged).toBe(true);
    const published = [1.581, 1.436, 1.294, 1.248, 1.107, 0.684, 0];
    published.forEach((log, team) => {
      expect((logs[team] ?? 0) - (logs[6] ?? 0)).toBeCloseTo(log, 2);
    });
  });

  it('makes of three wins to one what solving its one equation by halving makes of it', () => {
    const { logs } = fitBradleyTerry(2, [{ low: 0, high: 1, votes: 4, lowWins: 3 }]);
    // By symmetry the strengths are x and 1/x; x wins as often as it did, imagined comparisons included.
    let [low, high] = [1, 100];
    for (let step = 0; step < 100; step += 1) {
      const x = (low + high) / 2;
      const expected = (4 * x) / (x + 1 / x) + (2 * PRIOR_WINS * x) / (x + 1);
      if (expected < 3 + PRIOR_WINS) low = x;
      else high = x;
    }
    expect(logs[0]).toBeCloseTo(Math.log(low), 6);
    expect(logs[1]).toBeCloseTo(-Math.log(low), 6);
  });

  it('expects of every branch the wins that it has', () => {
    const counts = fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 5, maxLength: 5 }), {
      minLength: 5,
      maxLength: 5,
    });
    fc.assert(
      fc.property(counts, (wins) => {
        const results = fromMatrix(wins);
        const { logs, converged } = fitBradleyTerry(5, results);
        expect(converged).toBe(true);
        const strengths = logs.map(Math.exp);
        strengths.forEach((own, branch) => {
          let [has, expected] = [PRIOR_WINS, (2 * PRIOR_WINS * own) / (own + 1)];
          for (const { low, high, votes, lowWins } of results) {
            if (low !== branch && high !== branch) continue;
            has += low === branch ? lowWins : votes - lowWins;
            expected += (votes * own) / ((strengths[low] ?? 0) + (strengths[high] ?? 0));
          }
          expect(Math.abs(expected / has - 1)).toBeLessThan(1e-6);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('recovers the strengths that votes were drawn from', () => {
    const truth = [4, 2, 1, 0.5];
    const random = seededRandom(7, 'votes');
    const wins = truth.map((own, i) =>
      truth.map((other, j) => {
        if (j <= i) return 0;
        return Array.from({ length: 2000 }, random).filter((drawn) => drawn < own / (own + other)).length;
      }),
    );
    const results = wins.flatMap((row, low) =>
      row.flatMap((lowWins, high) => (high > low ? [{ low, high, votes: 2000, lowWins }] : [])),
    );
    const { logs } = fitBradleyTerry(4, results);
    const rates = expectedWinRates(logs);
    truth.forEach((own, place) => {
      expect(Math.abs((logs[place] ?? 0) - (logs[2] ?? 0) - Math.log(own))).toBeLessThan(0.1);
      const expected = truth.reduce((sum, other, at) => sum + (at === place ? 0 : own / (own + other)), 0) / 3;
      expect(Math.abs((rates[place] ?? 0) - expected)).toBeLessThan(0.02);
    });
  });

  it('finds its maximum where a consistent judge puts many branches into one order', () => {
    for (const votes of [1, 2, 100]) {
      const sorted = Array.from({ length: 24 }, (_, low) => low).flatMap((low) =>
        Array.from({ length: 23 - low }, (_, above) => ({ low, high: low + 1 + above, votes, lowWins: votes })),
      );
      const { logs, converged } = fitBradleyTerry(24, sorted);
      expect(converged).toBe(true);
      expect([...expectedWinRates(logs)]).toEqual([...expectedWinRates(logs)].sort((a, b) => b - a));
    }
    const chain = Array.from({ length: 299 }, (_, low) => ({ low, high: low + 1, votes: 100, lowWins: 100 }));
    const rates = expectedWinRates(fitBradleyTerry(300, chain).logs);
    expect(rates.every((rate, place) => rate >= 0 && rate <= (rates[place - 1] ?? 1))).toBe(true);
  });

  it('keeps a branch that always wins finite, and branches that did the same exactly equal', () => {
    const always = fitBradleyTerry(2, [{ low: 0, high: 1, votes: 1000, lowWins: 1000 }]);
    expect(always.converged).toBe(true);
    const [best = 0, worst = 0] = expectedWinRates(always.logs);
    expect(best).toBeGreaterThan(0.99);
    expect(best).toBeLessThan(1);
    expect(best + worst).toBeCloseTo(1, 6);
    // 0 beats 1 beats 2 beats 3 beats 4 beats 0.
    const circle = Array.from({ length: 5 }, (_, low) => low).flatMap((low) =>
      low < 4 ? [{ low, high: low + 1, votes: 3, lowWins: 2 }] : [{ low: 0, high: 4, votes: 3, lowWins: 1 }],
    );
    expect([...expectedWinRates(fitBradleyTerry(5, circle).logs)]).toEqual([0.5, 0.5, 0.5, 0.5, 0.5]);
  });
});
