import { describe, expect, it } from 'vitest';
import { ConditionComparison } from '../../../src/rollout/statistics/condition-comparison.js';
import { parseComparison } from '../../../src/rollout/statistics/parse-comparison.js';
import { type SampleMember, sampleGroup } from '../sample-group.js';

const CONDITIONS = [
  { temperature: 0.3, model: 'small' },
  { temperature: 1, model: 'large' },
  { temperature: 0.7, model: undefined },
];
const usage = expect.objectContaining({ code: 'USAGE' });

function compare(text: string, ...groups: SampleMember[][]) {
  const comparison = new ConditionComparison(parseComparison(text), CONDITIONS, 0.5);
  for (const members of groups) comparison.add(sampleGroup(members));
  return comparison.report();
}
const at = (condition: number, total: number | undefined): SampleMember => ({ condition, total });

describe('parseComparison', () => {
  it('reads two values of temperature or model', () => {
    expect(parseComparison('temperature=0.3,1.0')).toEqual({ field: 'temperature', values: [0.3, 1] });
    expect(parseComparison(' model = org/a=b , c')).toEqual({ field: 'model', values: ['org/a=b', 'c'] });
  });

  it.each([
    '',
    'temperature',
    'seed=1,2',
    'toString=1,2',
    'temperature=0.3',
    'temperature=0.3,0.5,1',
    'temperature=0.3,hot',
    'temperature=0.3,',
    'temperature=1,1.0',
    'temperature=1,1e999',
    'model=a,',
    'model=a,a',
  ])('refuses %j', (text) => {
    expect(() => parseComparison(text)).toThrow(usage);
  });
});

describe('ConditionComparison', () => {
  it('pairs the outcomes of each task, and tests those that only one condition passes', () => {
    const [pass, fail] = [1, 0];
    const report = compare(
      'temperature=0.3,1',
      ...Array.from({ length: 9 }, () => [at(0, pass), at(1, fail)]),
      [at(0, fail), at(1, pass)],
      [at(0, pass), at(1, 0.5), at(2, fail)],
      [at(0, fail), at(1, 0.4)],
    );
    expect(report).toMatchObject({
      tasks: 12,
      onlyFirst: 9,
      onlySecond: 1,
      bothPass: 1,
      bothFail: 1,
      first: { hits: 10, of: 12 },
      second: { hits: 2, of: 12 },
      severalBranches: 0,
    });
    expect(report.pValue).toBeCloseTo(0.021484375, 12);
  });

  it('takes the branch with the lowest index where a condition has several, however well the others did', () => {
    const several = [
      { condition: 0, total: 1, branch: 5 },
      { condition: 0, total: 0, branch: 2 },
      { condition: 1, total: 1, branch: 9 },
    ];
    expect(compare('model=small,large', several)).toMatchObject({ tasks: 1, onlySecond: 1, severalBranches: 1 });
  });

  it('leaves out a task that a condition does not have, and one whose outcome is unknown', () => {
    const report = compare(
      'model=small,large',
      [at(0, 1), at(2, 0)],
      [at(2, 1)],
      [at(0, undefined), at(0, 1), at(1, 1)],
      [at(0, 1), at(1, 0)],
    );
    expect(report).toMatchObject({ tasks: 1, onlyFirst: 1, leftOut: { missing: 2, unknown: 1 }, pValue: 1 });
  });

  it('fails when a named condition occurs nowhere, rather than comparing nothing', () => {
    expect(() => compare('temperature=0.3,0.9', [at(0, 1), at(1, 0)])).toThrow(usage);
    expect(() => compare('model=small,none', [at(0, 1), at(2, 0)])).toThrow(usage);
    // It is in the table of conditions, and on no ranked branch.
    expect(() => compare('model=small,large', [at(0, 1), at(2, 0)])).toThrow(usage);
  });
});
