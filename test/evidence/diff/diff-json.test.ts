import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffJson } from '../../../src/evidence/diff/diff-json.js';
import { parseJson } from '../../../src/policy/parse-json.js';

/** JSON as it is read: -0 is 0. */
const VALUE = fc.jsonValue().map((value): unknown => parseJson(JSON.stringify(value)));

describe('the differences between two JSON values', () => {
  it('are none exactly where the values are the same, whatever the order of members', () => {
    fc.assert(
      fc.property(VALUE, VALUE, (a, b) => {
        expect(diffJson(a, turned(a))).toEqual([]);
        expect(diffJson(a, b).length === 0).toBe(isDeepStrictEqual(a, b));
      }),
      { numRuns: 300 },
    );
  });

  it('are the same both ways round, with old and new exchanged', () => {
    fc.assert(
      fc.property(VALUE, VALUE, (a, b) => {
        const there = diffJson(a, b).map((each) => JSON.stringify([each.path, each.old, each.new]));
        const back = diffJson(b, a).map((each) => JSON.stringify([each.path, each.new, each.old]));
        expect(back.sort()).toEqual(there.sort());
      }),
      { numRuns: 200 },
    );
  });

  it('are named by member, and in a list of named things by the name', () => {
    const before = { a: { b: 1, gone: true }, list: [{ id: 'x', v: 1 }, { id: 'y' }], plain: [1, 2] };
    const after = { a: { b: 2, more: {} }, list: [{ id: 'x', v: 2 }, { id: 'z' }], plain: [2, 1] };
    expect(diffJson(before, after)).toEqual([
      { path: '/a/b', old: 1, new: 2 },
      { path: '/a/gone', old: true },
      { path: '/a/more', new: {} },
      { path: '/list/x/v', old: 1, new: 2 },
      { path: '/list/y', old: { id: 'y' } },
      { path: '/list/z', new: { id: 'z' } },
      { path: '/plain', old: [1, 2], new: [2, 1] },
    ]);
  });

  it('include another order of the same things, two things of one name, and what is deeper than anything of ours', () => {
    const [a, b] = [{ id: 'a' }, { id: 'b' }];
    expect(diffJson([a, b], [b, a])).toEqual([{ path: '', old: ['a', 'b'], new: ['b', 'a'] }]);
    expect(diffJson([a, { id: 'a', x: 1 }], [a, { id: 'a', x: 2 }])).toHaveLength(1);
    const deep = (value: number): unknown => JSON.parse(`${'{"x":'.repeat(60)}${value}${'}'.repeat(60)}`);
    expect(diffJson(deep(1), deep(2))).toHaveLength(1);
  });
});

/** The same value with the members of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, turned(member)]),
  );
}
