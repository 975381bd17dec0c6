import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConditionTable } from '../../src/rollout/condition-table.js';

const temperature = fc.oneof(fc.constantFrom(0, -0, 0.3, 1, 1e21), fc.double({ noNaN: true }));
const model = fc.option(fc.oneof(fc.constantFrom('', 'a', '0.3', ' a'), fc.string({ maxLength: 4 })), {
  nil: undefined,
});

describe('ConditionTable', () => {
  it('has one number for each pair of temperature and model, counted in the order of the input', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ temperature, model }), { maxLength: 30 }), (conditions) => {
        const table = new ConditionTable();
        const names = new Map<string, number>();
        for (const condition of conditions) {
          const name = JSON.stringify([String(condition.temperature), condition.model ?? null]);
          if (!names.has(name)) names.set(name, names.size);
          expect(table.numberOf(condition.temperature, condition.model)).toBe(names.get(name));
        }
        expect(table.all()).toHaveLength(names.size);
      }),
    );
  });

  it('has no more numbers than the index has room for, and keeps those it gave', () => {
    const table = new ConditionTable();
    for (let at = 0; at < ConditionTable.OTHER; at += 1) table.numberOf(at / 7, at % 2 === 0 ? 'a' : undefined);
    expect(table.overflowed).toBe(false);
    expect(table.numberOf(-1, 'a')).toBe(ConditionTable.OTHER);
    expect(table.numberOf(0, 'of no other record')).toBe(ConditionTable.OTHER);
    expect(table.overflowed).toBe(true);
    expect(table.numberOf(2 / 7, 'a')).toBe(2);
    expect(table.all()).toHaveLength(ConditionTable.OTHER);
  });

  it('holds no more of long names than its bound', () => {
    const table = new ConditionTable();
    const name = 'm'.repeat(3 * 1024 * 1024);
    expect(table.numberOf(1, name)).toBe(0);
    expect(table.numberOf(1, `${name}n`)).toBe(ConditionTable.OTHER);
    expect(table.numberOf(1, 'short')).toBe(1);
  });
});
