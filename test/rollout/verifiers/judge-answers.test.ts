import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../../src/contracts/verifier.js';
import { judgeAnswers } from '../../../src/rollout/verifiers/judge-answers.js';

const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as JsonValue);
const expecting = (...values: JsonValue[]) => values.map((expected) => ({ args: [], expected }));

describe('judging answers', () => {
  it('passes a case exactly when every answer is the expected value', () => {
    fc.assert(
      fc.property(json, json, (expected, actual) => {
        const { passed } = judgeAnswers(expecting(expected), [0, 0], [{ value: expected }, { value: actual }]);
        expect(passed === 1).toBe(canonical(expected) === canonical(actual));
      }),
    );
  });

  it.each<[string, JsonValue, JsonValue]>([
    ['a number', true, 1],
    ['a text', true, 'true'],
    ['a list', true, [true]],
    ['an object', true, { value: true }],
    ['null', false, null],
    ['a longer list', [1], [1, 2]],
    ['a list for an object', {}, []],
    ['an object for a list', [], {}],
    ['a missing key', { a: null }, {}],
    ['an inherited key', { toString: null }, {}],
    ['another key', { a: 1 }, { b: 1 }],
    ['another key that holds null', { a: null }, { b: null }],
  ])('does not take %s for the expected value', (_, expected, actual) => {
    expect(judgeAnswers(expecting(expected), [0], [{ value: actual }]).failures).toEqual([
      { case: 0, reason: 'wrong-value' },
    ]);
  });

  it('names each failure by its case in the suite, whatever the order of the calls', () => {
    const answers = [{ value: 1 }, 'threw', { value: 3 }, 'not-data', { value: 1 }, { value: 9 }] as const;
    expect(judgeAnswers(expecting(1, 2, 3, 4, 5, 6), [0, 1, 2, 3, 0, 4], answers)).toEqual({
      passed: 2,
      total: 6,
      failures: [
        { case: 1, reason: 'threw' },
        { case: 3, reason: 'not-data' },
        { case: 4, reason: 'wrong-value' },
        { case: 5, reason: 'no-answer' },
      ],
    });
  });

  it('fails a case that was answered once rightly and once wrongly', () => {
    const { failures } = judgeAnswers(expecting(true), [0, 0], [{ value: true }, { value: false }]);
    expect(failures).toEqual([{ case: 0, reason: 'unstable' }]);
  });

  it('fails every case when there are no answers, and lists the first ten', () => {
    const { passed, total, failures } = judgeAnswers(expecting(...Array(12).fill(true)), [], undefined);
    expect([passed, total, failures.length]).toEqual([0, 12, 10]);
  });

  it('compares an answer nested 100,000 deep without running out of stack', () => {
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as JsonValue;
    expect(judgeAnswers(expecting(true, [[1]]), [0, 1], [{ value: deep }, { value: deep }]).passed).toBe(0);
  });
});

function canonical(value: JsonValue): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
