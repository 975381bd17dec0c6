import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectPair } from '../../src/rollout/select-pair.js';

interface Member {
  total: number | undefined;
  task: string;
  answer: string;
}

const select = (members: readonly Member[]) =>
  selectPair(Uint32Array.from(members.keys()), {
    totalOf: (record) => members[record]?.total,
    factsOf: (record) => {
      const { task, answer } = members[record] ?? { task: '', answer: '' };
      return { task, answer, empty: answer === '' };
    },
    passingTotal: 0.5,
  });
const known = (total: number, answer: string, task = 't'): Member => ({ total, answer, task });

describe('selectPair', () => {
  it.each([
    ['best against worst', [known(1, 'a'), known(0.5, 'b'), known(0, 'c')], { chosen: 0, rejected: 2 }],
    [
      'an unknown is never rejected',
      [known(1, 'a'), known(0, 'b'), { total: undefined, task: 't', answer: 'c' }],
      { chosen: 0, rejected: 1 },
    ],
    ['one branch', [known(1, 'a')], { reason: 'single' }],
    ['one known branch', [known(1, 'a'), { total: undefined, task: 't', answer: 'b' }], { reason: 'unknown' }],
    ['all pass', [known(1, 'a'), known(1, 'b')], { reason: 'tied-pass' }],
    ['all at half of the highest total', [known(0.5, 'a'), known(0.5, 'b')], { reason: 'tied-pass' }],
    ['all fail', [known(0, 'a'), known(0, 'b')], { reason: 'tied-fail' }],
    ['the same answer', [known(1, 'a'), known(0, 'a')], { reason: 'identical' }],
    ['an empty answer', [known(1, 'a'), known(0, '')], { reason: 'empty' }],
    ['another task', [known(1, 'a', 't'), known(0, 'b', 'u')], { reason: 'task-mismatch' }],
    ['an empty worst: the next one', [known(1, 'a'), known(0.2, 'b'), known(0, '')], { chosen: 0, rejected: 1 }],
    ['an empty best: the next one', [known(1, ''), known(0.9, 'b'), known(0, 'c')], { chosen: 1, rejected: 2 }],
    [
      'an equal of the best with another answer',
      [known(1, 'a'), known(1, 'b'), known(0, 'a')],
      { chosen: 1, rejected: 2 },
    ],
  ])('%s', (_, members, expected) => {
    expect(select(members)).toEqual(expected);
  });

  it('finds a pair exactly when there is one, and the first by rank of the chosen, then lowest rejected', () => {
    const member = fc.record({
      total: fc.constantFrom(undefined, 0, 0.5, 1),
      task: fc.constantFrom('t', 'u'),
      answer: fc.constantFrom('', 'a', 'b'),
    });
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 8 }), (members) => {
        members.sort((a, b) => (b.total ?? -1) - (a.total ?? -1));
        const possible = members.flatMap((chosen, at) =>
          members.flatMap((rejected, below) =>
            chosen.total !== undefined &&
            rejected.total !== undefined &&
            chosen.total > rejected.total &&
            chosen.answer !== '' &&
            rejected.answer !== '' &&
            chosen.answer !== rejected.answer &&
            chosen.task === rejected.task
              ? [{ chosen: at, rejected: below }]
              : [],
          ),
        );
        possible.sort((a, b) => a.chosen - b.chosen || b.rejected - a.rejected);
        const choice = select(members);
        if (choice.reason === undefined) expect(choice).toEqual(possible[0]);
        else expect(possible).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});
