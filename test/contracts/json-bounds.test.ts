import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALL_BOUNDS, exceedsBounds, LINE_BOUNDS } from '../../src/contracts/json-bounds.js';
import { GUEST_JSON_BOUNDS } from '../../src/kernels/child/limits.js';

const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);

function depthOf(data: unknown): number {
  return typeof data === 'object' && data !== null ? 1 + Math.max(0, ...Object.values(data).map(depthOf)) : 0;
}

function countOf(data: unknown): number {
  const held: unknown[] = typeof data === 'object' && data !== null ? Object.values(data) : [];
  return 1 + held.reduce<number>((sum, each) => sum + countOf(each), 0);
}

describe('the bounds of JSON data', () => {
  it('hold at the last level and the last value, and no further', () => {
    expect(exceedsBounds(nested(100), { depth: 100, values: 1000 })).toBe(false);
    expect(exceedsBounds(nested(101), { depth: 100, values: 1000 })).toBe(true);
    expect(exceedsBounds(Array(9).fill(0), { depth: 1, values: 10 })).toBe(false);
    expect(exceedsBounds(Array(10).fill(0), { depth: 1, values: 10 })).toBe(true);
  });

  it('need no stack, however deep the data is', () => {
    expect(exceedsBounds(nested(100_000), { depth: 99_999, values: 1_000_000 })).toBe(true);
  });

  it('are those that a reader who goes down level by level finds', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.nat(7), fc.integer({ min: 1, max: 30 }), (data, depth, values) => {
        expect(exceedsBounds(data, { depth, values })).toBe(depthOf(data) > depth || countOf(data) > values);
      }),
    );
  });

  it('leave room in a line for the most that a guest or a model may put into its event', () => {
    expect(LINE_BOUNDS.depth).toBeGreaterThan(Math.max(GUEST_JSON_BOUNDS.depth, CALL_BOUNDS.depth) + 16);
    const guestValues = GUEST_JSON_BOUNDS.members + GUEST_JSON_BOUNDS.items;
    expect(LINE_BOUNDS.values).toBeGreaterThan(Math.max(guestValues, CALL_BOUNDS.values) + 1_000);
  });
});
