import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeyTable } from '../../../src/rollout/check/key-table.js';
import { textHash } from '../../../src/rollout/check/text-hash.js';

describe('KeyTable', () => {
  it('finds the first offset of each key that is meant, as a map of lists would', () => {
    const entries = fc.array(fc.tuple(fc.nat(40), fc.nat()), { maxLength: 3000, minLength: 1500 });
    fc.assert(
      fc.property(entries, (added) => {
        const table = new KeyTable();
        for (const [key, offset] of added) table.add(textHash(String(key)), offset);
        expect(table.size).toBe(added.length);
        for (let key = 0; key <= 41; key += 1) {
          const own = added.filter(([other]) => other === key).map(([, offset]) => offset);
          const isOdd = (offset: number): boolean => own.includes(offset) && offset % 2 === 1;
          expect(table.find(textHash(String(key)), isOdd)).toBe(own.find((offset) => offset % 2 === 1));
        }
      }),
      { numRuns: 5 },
    );
  });

  it('keeps offsets beyond 32 bits', () => {
    const table = new KeyTable();
    table.add(7, 2 ** 45 + 1);
    expect(table.find(7, () => true)).toBe(2 ** 45 + 1);
    expect(table.find(8, () => true)).toBeUndefined();
  });
});

describe('textHash', () => {
  it('gives equal texts one number, and a hundred thousand neighbours as many', () => {
    const numbers = new Set<number>();
    for (let at = 0; at < 50_000; at += 1) {
      numbers.add(textHash(`job-${at}`));
      numbers.add(textHash('job', at));
    }
    expect(numbers.size).toBe(100_000);
    expect([...numbers].every(Number.isSafeInteger)).toBe(true);
    expect(textHash('é', 3)).toBe(textHash('é', 3));
  });
});
