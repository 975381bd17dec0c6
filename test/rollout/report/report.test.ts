import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RolloutReport } from '../../../src/contracts/rollout-report.generated.js';
import { rolloutReportValidator } from '../../../src/contracts/rollout-report-validator.generated.js';
import { PAIR_STRATEGIES } from '../../../src/rollout/pairs/pair-policy.js';
import { RECORD_FLAG } from '../../../src/rollout/record-flags.js';
import { assertBalanced } from '../../../src/rollout/report/assert-balanced.js';
import { toStatisticsLines } from '../../../src/rollout/report/statistics-lines.js';
import { type SampleMember, sampleGroup } from '../sample-group.js';
import { sampleReport } from './sample-report.js';

const CONDITIONS = [
  { temperature: 0.3, model: 'small' },
  { temperature: 1, model: 'large\u001b[2J' },
];
const member = (total: number | undefined, condition = 0): SampleMember => ({ total, condition });
const GROUPS = [
  sampleGroup([member(1), member(0, 1), member(0, 1), member(undefined)], 'job-1'),
  sampleGroup([member(1), member(1, 1)], 'job-2'),
  sampleGroup([member(0), member(1, 1)], 'job-3'),
  sampleGroup([member(undefined)], 'job-4'),
];
const full = () =>
  sampleReport(GROUPS, {
    statistics: { conditions: CONDITIONS, compare: { field: 'temperature', values: [0.3, 1] } },
  });
const VOTES: RolloutReport['votes'] = {
  records: 10,
  invalid: 1,
  votes: 9,
  used: 4,
  unconnected: 1,
  absentBranch: 2,
  absentRollout: 2,
  branchesKnown: 5,
  branchesUnknown: 4,
  notConverged: 0,
  firstWon: { hits: 1, of: 2, rate: 0.5, low: 0.1, high: 0.9 },
  opposite: { hits: 0, of: 0, rate: null, low: 0, high: 1 },
};

describe('a report', () => {
  it('has the published shape and adds up, whatever the groups', () => {
    const branch = fc.record({
      total: fc.constantFrom(undefined, 0, 0.5, 1),
      flags: fc.constantFrom(0, 0, RECORD_FLAG.boundaryAttacked, RECORD_FLAG.contaminated),
      condition: fc.nat(2),
    });
    const groups = fc.array(fc.array(branch, { minLength: 1, maxLength: 6 }), { maxLength: 8 });
    fc.assert(
      fc.property(groups, fc.constantFrom(...PAIR_STRATEGIES), (lists, strategy) => {
        const report = sampleReport(
          lists.map((members, at) => sampleGroup(members, `job-${at}`)),
          { policy: { strategy, maxPairsPerGroup: 3 }, statistics: { conditions: CONDITIONS } },
        );
        expect(() => assertBalanced(report)).not.toThrow();
        expect(rolloutReportValidator(JSON.parse(JSON.stringify(report)))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('holds statistics that were counted by hand', () => {
    const { statistics, groups, members, pairs } = full();
    expect(statistics).toMatchObject({
      branches: { passed: { hits: 4, of: 7 }, unknown: 2 },
      groups: { total: 4, mixed: 2, allPass: 1, allFail: 0, unknown: 1, mixedShare: { hits: 2, of: 3 } },
      passAtK: [
        { k: 1, groups: 3, leftOut: 1 },
        { k: 2, groups: 3, leftOut: 1 },
      ],
      winRates: {
        temperature: [
          { value: 0.3, won: { hits: 2, of: 3 }, ties: 1 },
          { value: 1, won: { hits: 1, of: 3 }, ties: 1 },
        ],
      },
      lengths: { pairs: 2, characters: { chosenLonger: { hits: 1, of: 2 } } },
      comparison: { tasks: 3, bothPass: 1, onlyFirst: 1, onlySecond: 1, leftOut: { missing: 1 }, pValue: 1 },
    });
    // (1/3 + 1 + 1/2) / 3 and (2/3 + 1 + 1) / 3.
    expect(statistics.passAtK.map(({ estimate }) => estimate)).toEqual([
      expect.closeTo(11 / 18, 12),
      expect.closeTo(8 / 9, 12),
    ]);
    expect(statistics.groups.listed.first[0]).toMatchObject({
      rollout_id: 'job-1',
      passed: { hits: 1, of: 3 },
      unknown: 1,
    });
    expect(groups).toMatchObject({ in: 4, withPair: 2, noPair: { 'tied-pass': 1, single: 1 } });
    expect(members).toMatchObject({ paired: 4, unpaired: 3, unknown: 2 });
    expect(pairs).toMatchObject({ candidates: 8, made: 2, refused: { unknown: 3, tied: 2 }, notTaken: 1 });
  });

  it('lists the first groups alone, however many there are', () => {
    const report = sampleReport(GROUPS, { statistics: { listed: 2 } });
    expect(report.statistics.groups.listed.first).toHaveLength(2);
    expect(report.statistics.groups.listed.total).toBe(4);
  });
});

describe('assertBalanced', () => {
  it.each([
    ['a record that nobody accounts for', '/records/in', 12],
    ['an input of which a record is missing', '/inputs/0/records', 10],
    ['a reason that lost a record', '/records/leftOut/invalid', 0],
    ['a ranked record that is neither known nor unknown', '/records/known', 6],
    ['a member without a fate', '/members/unpaired', 2],
    ['a group without a pair and without a reason', '/groups/noPair/single', 0],
    ['two branches that were forgotten', '/pairs/notTaken', 0],
    ['a row that is gone without a reason', '/rows/1/leftOut/unknown', 1],
    ['an output with more rows than were written', '/outputs/1/records', 8],
    ['a vote that vanished', '/votes/used', 3],
    ['a vote line that vanished', '/votes/records', 11],
    ['a branch that votes neither know nor miss', '/votes/branchesKnown', 4],
    ['a branch without a pass, a failure or an unknown', '/statistics/branches/passed/of', 6],
    ['a group of no kind', '/statistics/groups/mixed', 1],
    ['a group that pass@k forgot', '/statistics/passAtK/0/leftOut', 0],
    ['a pair that was not measured', '/statistics/lengths/pairs', 1],
    ['a pair without a longer answer or equal ones', '/statistics/lengths/words/equal', 7],
    ['a task in no cell', '/statistics/comparison/bothPass', 0],
    ['a group that the comparison forgot', '/statistics/comparison/leftOut/missing', 0],
  ])('finds %s', (_, pointer, value) => {
    const report = { ...full(), votes: VOTES };
    expect(() => assertBalanced(report)).not.toThrow();
    expect(() => assertBalanced(changed(report, pointer, value))).toThrow(expect.objectContaining({ code: 'BUG' }));
  });
});

/** A copy with another number at this place. */
function changed(report: RolloutReport, pointer: string, value: number): RolloutReport {
  let changes = 0;
  const rewrite = (part: unknown, at: string): unknown => {
    if (at === pointer) {
      changes += 1;
      expect(part).not.toBe(value);
      return value;
    }
    if (Array.isArray(part)) return part.map((item, index) => rewrite(item, `${at}/${index}`));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, rewrite(item, `${at}/${key}`)]));
  };
  const copy = rewrite(report, '');
  expect(changes).toBe(1);
  if (!rolloutReportValidator(copy)) throw new Error('the change breaks the shape');
  return copy;
}

describe('toStatisticsLines', () => {
  it('says the statistics in a few short lines, and lets no name of the file at the terminal', () => {
    const lines = toStatisticsLines(full().statistics);
    expect(lines).toMatchInlineSnapshot(`
      [
        "pass rate                     57.1% [25.0%, 84.2%]  4 of 7",
        "mixed groups                  66.7% [20.8%, 93.9%]  2 of 3",
        "pass@1                        61.1%  (groups with fewer known outcomes left out: 1)",
        "pass@2                        88.9%  (groups with fewer known outcomes left out: 1)",
        "wins at temperature 0.3       66.7% [20.8%, 93.9%]  2 of 3, ties: 1",
        "wins at temperature 1         33.3% [6.1%, 79.2%]  1 of 3, ties: 1",
        "wins at model large\\u001b[2J  33.3% [6.1%, 79.2%]  1 of 3, ties: 1",
        "wins at model small           66.7% [20.8%, 93.9%]  2 of 3, ties: 1",
        "chosen longer                 50.0% [9.5%, 90.5%]  1 of 2",
        "answer length                 median 9.5 characters chosen, 12 rejected",
        "temperature 0.3 against 1, over 3 tasks that both have:",
        "  0.3 passes 66.7% [20.8%, 93.9%]  2 of 3; 1 passes 66.7% [20.8%, 93.9%]  2 of 3",
        "  only 0.3 passes 1, only 1 passes 1: p = 1.000 (exact McNemar, two-sided)",
      ]
    `);
    expect(lines.join('')).not.toContain('\u001b');
  });

  it('says nothing about what there is not', () => {
    const lines = toStatisticsLines(sampleReport([sampleGroup([member(undefined)])]).statistics);
    expect(lines).toMatchInlineSnapshot(`
      [
        "pass rate     unknown",
        "mixed groups  unknown",
      ]
    `);
  });
});
