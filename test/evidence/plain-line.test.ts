import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPlainLine } from '../../src/evidence/plain-line.js';
import { anyText } from './any-text.js';

describe('a plain line', () => {
  it('has no control or direction character, no line break and no half character, whatever it is made of', () => {
    fc.assert(
      fc.property(anyText(80), (text) => {
        const line = toPlainLine(text);
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
        expect(line.isWellFormed()).toBe(true);
      }),
      { numRuns: 40 },
    );
    expect(toPlainLine('a\u202Eb\u001b[2Jc\ud800')).toBe('a b [2Jc\uFFFD');
  });

  it('is cut at a bounded length, between characters', () => {
    const line = toPlainLine('😀'.repeat(5_000));
    expect([...line]).toHaveLength(1_001);
    expect(line.isWellFormed()).toBe(true);
  });
});
