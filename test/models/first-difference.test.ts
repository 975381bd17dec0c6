import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDifference } from '../../src/models/first-difference.js';
import { parseJson } from '../../src/policy/parse-json.js';

describe('firstDifference', () => {
  it('finds none exactly where the JSON texts are the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
        const isSame = JSON.stringify(before) === JSON.stringify(after);
        expect(firstDifference(before, after) === undefined).toBe(isSame);
        expect(firstDifference(before, parseJson(JSON.stringify(before)))).toBeUndefined();
      }),
    );
  });

  it('points to what differs, with what stands there on both sides', () => {
    const recorded = { data: { 'a/b': [1, { path: 'x' }], same: true } };
    const now = { data: { 'a/b': [1, { path: 'y' }], same: true } };
    expect(firstDifference(recorded, now)).toEqual({ pointer: '/data/a~1b/1/path', recorded: '"x"', now: '"y"' });
  });

  it('tells a member that is missing on either side, and members in another order', () => {
    expect(firstDifference({ a: 1 }, {})).toMatchObject({ pointer: '/a', now: undefined });
    expect(firstDifference({}, { a: null })).toMatchObject({ pointer: '/a', recorded: undefined, now: 'null' });
    expect(firstDifference({ a: 1, b: 2 }, { b: 2, a: 1 })).toMatchObject({ pointer: '' });
    expect(firstDifference([], {})).toMatchObject({ pointer: '', recorded: '[]', now: '{}' });
  });
});
