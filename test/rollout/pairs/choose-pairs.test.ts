import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerFacts } from '../../../src/rollout/pairs/answer-facts.js';
import { choosePairs } from '../../../src/rollout/pairs/choose-pairs.js';
import type { PairPolicy } from '../../../src/rollout/pairs/pair-policy.js';
import { PAIR_STRATEGIES } from '../../../src/rollout/pairs/pair-policy.js';
import type { RankedMember } from '../../../src/rollout/ranked-group.js';
import { RECORD_FLAG } from '../../../src/rollout/record-flags.js';
import { type SampleMember, sampleGroup } from '../sample-group.js';

type Branch = SampleMember & { task?: string; answer: string };

const POLICY: PairPolicy = {
  strategy: 'best-worst',
  seed: 1,
  passingTotal: 0.5,
  includeDenied: false,
  excludeContaminated: false,
};
const { boundaryAttacked, contaminated, ranked, conflict } = RECORD_FLAG;

function choose(branches: readonly Branch[], policy: Partial<PairPolicy> = {}, rolloutId = 'job-1') {
  const group = sampleGroup(branches, rolloutId);
  const asked: number[] = [];
  const factsOf = ({ record }: RankedMember): AnswerFacts => {
    asked.push(record);
    const { task = 't', answer = '' } = branches[record] ?? {};
    return { task, answer, empty: answer === '' };
  };
  const chosen = choosePairs(group, { factsOf }, { ...POLICY, ...policy });
  const pairs = [...chosen.pairs].map((pair) => ({
    chosen: pair.chosen.record,
    rejected: pair.rejected.record,
    margin: pair.margin,
  }));
  return { ...chosen, pairs, asked, group };
}
const branch = (total: number | undefined, answer: string, rest: Partial<Branch> = {}): Branch => ({
  total,
  answer,
  ...rest,
});
const arbitraryBranch = fc.record({
  total: fc.constantFrom(undefined, 0, 0.2, 0.5, 1),
  task: fc.constantFrom('t', 't', 't', 'u'),
  answer: fc.constantFrom('', 'a', 'b', 'c'),
  flags: fc.constantFrom(0, 0, 0, boundaryAttacked, contaminated, boundaryAttacked | contaminated, ranked, conflict),
});
const arbitraryGroup = fc.array(arbitraryBranch, { minLength: 1, maxLength: 10 });
const arbitraryPolicy = fc.record({
  minMargin: fc.constantFrom(undefined, 0, 0.3, 0.5),
  includeDenied: fc.boolean(),
  excludeContaminated: fc.boolean(),
});

/** Every allowed pair, found by looking at each of them, in order of the chosen one's rank, then the rejected one's. */
function bruteForce(branches: readonly Branch[], policy: Partial<PairPolicy>): { chosen: number; rejected: number }[] {
  const isOut = ({ flags = 0 }: Branch) =>
    (policy.includeDenied !== true && (flags & boundaryAttacked) > 0) ||
    (policy.excludeContaminated === true && (flags & contaminated) > 0);
  const places = sampleGroup(branches).members.map(({ record }) => record);
  return places.flatMap((chosen) =>
    places.flatMap((rejected) => {
      const [high, low] = [branches[chosen], branches[rejected]];
      if (high?.total === undefined || low?.total === undefined || isOut(high) || isOut(low)) return [];
      const isFar = high.total > low.total && high.total - low.total >= (policy.minMargin ?? 0);
      const differ = high.answer !== '' && low.answer !== '' && high.answer !== low.answer && high.task === low.task;
      return isFar && differ ? [{ chosen, rejected }] : [];
    }),
  );
}
const withoutMargin = (pairs: readonly { chosen: number; rejected: number }[]) =>
  pairs.map(({ chosen, rejected }) => ({ chosen, rejected }));

describe('choosePairs', () => {
  const attacked = { flags: boundaryAttacked };
  const seen = { flags: contaminated };
  it.each<[string, Branch[], Partial<PairPolicy>, string]>([
    ['one branch', [branch(1, 'a')], {}, 'single'],
    ['one known branch', [branch(1, 'a'), branch(undefined, 'b')], {}, 'unknown'],
    ['only passes', [branch(1, 'a'), branch(1, 'b')], {}, 'tied-pass'],
    ['a tie at the passing total', [branch(0.5, 'a'), branch(0.5, 'b')], {}, 'tied-pass'],
    ['only failures', [branch(0, 'a'), branch(0, 'b')], {}, 'tied-fail'],
    ['the same answer', [branch(1, 'a'), branch(0, 'a')], {}, 'identical'],
    ['an empty answer', [branch(1, 'a'), branch(0, '')], {}, 'empty'],
    ['two tasks', [branch(1, 'a'), branch(0, 'b', { task: 'u' })], {}, 'task-mismatch'],
    ['too small a difference', [branch(0.6, 'a'), branch(0.5, 'b')], { minMargin: 0.2 }, 'below-margin'],
    ['a tie under a margin of 0', [branch(1, 'a'), branch(1, 'b')], { minMargin: 0 }, 'tied-pass'],
    ['a best that attacked a boundary', [branch(1, 'a', attacked), branch(0, 'b')], {}, 'boundary-attacked'],
    ['a worst that attacked a boundary', [branch(1, 'a'), branch(0, 'b', attacked)], {}, 'boundary-attacked'],
    [
      'a best from the evaluation set',
      [branch(1, 'a', seen), branch(0, 'b'), branch(0, 'c')],
      { excludeContaminated: true },
      'contaminated',
    ],
    [
      'both, the attack being said first',
      [branch(1, 'a', attacked), branch(0, 'b', seen)],
      { excludeContaminated: true },
      'boundary-attacked',
    ],
  ])('makes no pair of a group with %s', (_, branches, policy, reason) => {
    for (const strategy of PAIR_STRATEGIES) {
      expect(choose(branches, { ...policy, strategy })).toMatchObject({ reason, pairs: [], pairCount: 0 });
    }
  });

  it('takes branches that attacked a boundary where asked to, and contaminated ones unless told not to', () => {
    const branches = [branch(1, 'a', attacked), branch(0, 'b', seen)];
    expect(choose(branches, { includeDenied: true }).pairs).toEqual([{ chosen: 0, rejected: 1, margin: 1 }]);
    expect(choose(branches, { includeDenied: true, excludeContaminated: true }).reason).toBe('contaminated');
  });

  it('takes 0.7 and 0.4 for 0.3 apart, which they are not as doubles', () => {
    const branches = [branch(0.7, 'a'), branch(0.4, 'b')];
    expect(choose(branches, { minMargin: 0.3 }).pairCount).toBe(1);
    expect(choose(branches, { minMargin: 0.3001 }).reason).toBe('below-margin');
  });

  it('reads two answers where the best and the worst make a pair, and each at most once otherwise', () => {
    const branches = [branch(1, 'a'), branch(0.5, 'b'), branch(0.2, ''), branch(0, 'c')];
    expect(choose(branches).asked).toEqual([0, 3]);
    expect(choose([...branches, branch(0, '')]).asked.sort()).toEqual([0, 1, 2, 3, 4]);
    expect(choose(branches, { strategy: 'all' }).asked.sort()).toEqual([0, 1, 2, 3]);
    expect(choose([branch(1, 'a'), branch(1, 'b')]).asked).toEqual([]);
  });

  it('gives exactly the pairs that the rules allow, under every policy', () => {
    fc.assert(
      fc.property(arbitraryGroup, arbitraryPolicy, (branches, policy) => {
        const allowed = bruteForce(branches, policy);
        const all = choose(branches, { ...policy, strategy: 'all' });
        expect(withoutMargin(all.pairs)).toEqual(allowed);
        for (const { chosen, rejected, margin } of all.pairs) {
          expect(margin).toBe((branches[chosen]?.total ?? 0) - (branches[rejected]?.total ?? 0));
        }
        const [first] = allowed;
        const ofBest = allowed.filter(({ chosen }) => chosen === first?.chosen);
        expect(withoutMargin(choose(branches, { ...policy, strategy: 'best-all' }).pairs)).toEqual(ofBest);
        expect(withoutMargin(choose(branches, policy).pairs)).toEqual(ofBest.slice(-1));
      }),
      { numRuns: 1000 },
    );
  });

  it('accounts for every member and every two of them, and gives a reason exactly where there is no pair', () => {
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, count) => total + count, 0);
    fc.assert(
      fc.property(
        arbitraryGroup,
        arbitraryPolicy,
        fc.constantFrom(...PAIR_STRATEGIES),
        fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
        (branches, policy, strategy, maxPairsPerGroup) => {
          const found = choose(branches, { ...policy, strategy, maxPairsPerGroup });
          expect(found.pairs).toHaveLength(found.pairCount);
          expect(found.reason === undefined).toBe(found.pairCount > 0);
          expect(found.candidates).toBe((branches.length * (branches.length - 1)) / 2);
          expect(found.pairCount + sum(found.refused) + found.notTaken).toBe(found.candidates);
          expect(found.notTaken).toBeGreaterThanOrEqual(0);
          if (strategy === 'all' && maxPairsPerGroup === undefined) expect(found.notTaken).toBe(0);
          expect(sum(found.fates)).toBe(branches.length);
          const paired = new Set(found.pairs.flatMap(({ chosen, rejected }) => [chosen, rejected]));
          expect(found.fates.paired).toBe(paired.size);
          expect(found.fates.unknown).toBe(branches.filter(({ total }) => total === undefined).length);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('counts why the others of a group are no pair', () => {
    const branches = [
      branch(1, 'a'),
      branch(1, 'b', { task: 'u' }),
      branch(0.9, 'a'),
      branch(0.5, ''),
      branch(0, 'a', attacked),
      branch(0, 'c', seen),
      branch(0, 'd'),
      branch(undefined, 'e'),
    ];
    const { refused, pairs } = choose(branches, { strategy: 'all', minMargin: 0.2, excludeContaminated: true });
    expect(withoutMargin(pairs)).toEqual([
      { chosen: 0, rejected: 6 },
      { chosen: 2, rejected: 6 },
    ]);
    expect(refused).toEqual({
      unknown: 7,
      tied: 1 + 3,
      'boundary-attacked': 4,
      contaminated: 4,
      'below-margin': 2,
      'task-mismatch': 2,
      empty: 3,
      identical: 0,
    });
  });

  describe('with a maximum', () => {
    const large = Array.from({ length: 40 }, (_, at) => branch(at % 7, `answer ${at % 11}`));

    it('takes a sample of the allowed pairs of the right size, in order, the same for the same seed', () => {
      fc.assert(
        fc.property(
          arbitraryGroup,
          fc.constantFrom('best-all' as const, 'all' as const),
          fc.integer({ min: 1, max: 8 }),
          fc.integer(),
          (branches, strategy, maxPairsPerGroup, seed) => {
            const whole = withoutMargin(choose(branches, { strategy, seed }).pairs);
            const sample = withoutMargin(choose(branches, { strategy, seed, maxPairsPerGroup }).pairs);
            expect(sample).toHaveLength(Math.min(whole.length, maxPairsPerGroup));
            const places = sample.map((pair) =>
              whole.findIndex((other) => JSON.stringify(other) === JSON.stringify(pair)),
            );
            expect(places).not.toContain(-1);
            expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
            expect(withoutMargin(choose(branches, { strategy, seed, maxPairsPerGroup }).pairs)).toEqual(sample);
          },
        ),
        { numRuns: 500 },
      );
    });

    it('draws another sample for another seed, and for another rollout', () => {
      const sample = (seed: number, rolloutId: string) =>
        withoutMargin(choose(large, { strategy: 'all', seed, maxPairsPerGroup: 10 }, rolloutId).pairs);
      expect(sample(1, 'job-1')).toEqual(sample(1, 'job-1'));
      expect(sample(2, 'job-1')).not.toEqual(sample(1, 'job-1'));
      expect(sample(1, 'job-2')).not.toEqual(sample(1, 'job-1'));
    });

    it('draws the sample that it always drew for a seed, so that an export can be made again', () => {
      const sample = choose(large, { strategy: 'all', seed: 42, maxPairsPerGroup: 4 }, 'job-7').pairs;
      expect(withoutMargin(sample)).toEqual([
        { chosen: 13, rejected: 22 },
        { chosen: 18, rejected: 1 },
        { chosen: 39, rejected: 1 },
        { chosen: 3, rejected: 30 },
      ]);
    });

    it('draws every pair about equally often', () => {
      const four = [branch(1, 'a'), branch(0.5, 'b'), branch(0.2, 'c'), branch(0, 'd')];
      const counts = new Map<string, number>();
      for (let seed = 0; seed < 1200; seed += 1) {
        for (const { chosen, rejected } of choose(four, { strategy: 'all', seed, maxPairsPerGroup: 2 }).pairs) {
          counts.set(`${chosen}-${rejected}`, (counts.get(`${chosen}-${rejected}`) ?? 0) + 1);
        }
      }
      expect(counts.size).toBe(6);
      // 400 each; five standard deviations are 82.
      for (const count of counts.values()) expect(Math.abs(count - 400)).toBeLessThan(82);
    });
  });

  it('samples the 12 million pairs of 5,000 branches, and begins to walk them, without holding them', () => {
    const branches = Array.from({ length: 5000 }, (_, at) => branch(at, `answer ${at}`));
    const before = process.memoryUsage().heapUsed;
    const group = sampleGroup(branches);
    const factsOf = ({ record }: RankedMember) => ({ task: 't', answer: String(record), empty: false });
    const whole = choosePairs(group, { factsOf }, { ...POLICY, strategy: 'all' });
    expect(whole.pairCount).toBe(12_497_500);
    let walked = 0;
    for (const { margin } of whole.pairs) {
      walked += margin > 0 ? 1 : 0;
      if (walked === 100_000) break;
    }
    const sample = choosePairs(group, { factsOf }, { ...POLICY, strategy: 'all', maxPairsPerGroup: 8 });
    expect([...sample.pairs]).toHaveLength(8);
    // Objects for all of them would be some 700 MB.
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(150 * 1024 * 1024);
  });
});
