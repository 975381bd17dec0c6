import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromJsonText, fromJsonTextAsSpelled, toJsonText } from '../../../src/rollout/export/json-text.js';

const BIG = '12345678901234567890';

describe('JSON text', () => {
  it.each([
    `[${BIG},-${BIG},0.12345678901234567890123,1e400]`,
    `{"b":${BIG},"a":[{"\\"n":-${BIG}}],"${BIG}":"${BIG} and \\\\"}`,
    `{"__proto__":{"x":${BIG}},"n":1}`,
    BIG,
  ])('%s is written as it was read', (text) => {
    expect(toJsonText(fromJsonText(text))).toBe(text);
  });

  it('keeps the spelling of every number where that is asked for, and only there', () => {
    const text = '[1.0,1.50,1E2,1e2,-0,-0.0,7,-7,0.5,{"1.0":"1.0 -0"}]';
    expect(toJsonText(fromJsonTextAsSpelled(text))).toBe(text);
    expect(fromJsonText(text)).toEqual(JSON.parse(text));
  });

  it('is read as the built-in reader reads it, whatever it holds', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 1), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        for (const read of [fromJsonText, fromJsonTextAsSpelled]) {
          expect(JSON.parse(toJsonText(read(text)))).toEqual(JSON.parse(text));
        }
      }),
    );
  });

  it.each(['[1.2.3456789012345678]', '[012345678901234567890]', '[1e]', `[${BIG}`, `{"a:${BIG}}`, `[--${BIG}]`])(
    'refuses %s as the built-in reader does',
    (text) => {
      expect(() => fromJsonText(text)).toThrow(SyntaxError);
      expect(() => fromJsonTextAsSpelled(text)).toThrow(SyntaxError);
    },
  );
});
