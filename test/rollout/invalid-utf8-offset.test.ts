import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invalidUtf8Offset } from '../../src/rollout/invalid-utf8-offset.js';

describe('invalidUtf8Offset', () => {
  it('agrees with Node about every byte string, and names the longest prefix that is UTF-8', () => {
    const byte = fc.oneof(
      fc.constantFrom(0x41, 0xc2, 0xe0, 0xed, 0xf0, 0xf4, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf),
      fc.nat(255),
    );
    const valid = fc.string({ unit: 'binary' }).map((text) => [...Buffer.from(text.toWellFormed())]);
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.array(byte, { maxLength: 4 }), valid)), (parts) => {
        const bytes = Buffer.from(parts.flat());
        const offset = invalidUtf8Offset(bytes);
        expect(offset === undefined).toBe(isUtf8(bytes));
        if (offset === undefined) return;
        expect(isUtf8(bytes.subarray(0, offset))).toBe(true);
        for (let end = offset + 1; end <= bytes.length; end += 1) expect(isUtf8(bytes.subarray(0, end))).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    [[0x61, 0xff], 1],
    [[0xc3, 0xa9, 0xc0, 0xaf], 2],
    [[0x61, 0xed, 0xa0, 0x80], 1],
    [[0xe2, 0x82], 0],
    [[0xf4, 0x90, 0x80, 0x80], 0],
  ])('finds the fault in %j at %i', (bytes, offset) => {
    expect(invalidUtf8Offset(Buffer.from(bytes))).toBe(offset);
  });
});
