import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateSyntaxError } from '../../src/policy/locate-syntax-error.js';

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('locateSyntaxError', () => {
  it('finds a fault exactly where JSON.parse refuses the text', () => {
    const token = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '\\',
      '"\\u00e9"',
      '"\\x"',
      '1',
      '-',
      '01',
      '1.5e3',
      '1.',
      '.5',
      'true',
      'nul',
      ' ',
      '\t',
      '\u00a0',
      '\u0001',
      'é',
    );
    const text = fc.oneof(
      fc.array(token).map((tokens) => tokens.join('')),
      fc
        .tuple(fc.json(), fc.nat(), token)
        .map(([json, at, extra]) => json.slice(0, at % (json.length + 1)) + extra + json.slice(at % (json.length + 1))),
      fc.json(),
    );
    fc.assert(
      fc.property(text, (candidate) => {
        expect(locateSyntaxError(candidate) === undefined).toBe(parses(candidate));
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['{"a":1,}', 7, 'character'],
    ["{'a':1}", 1, 'character'],
    ['{"a":NaN}', 5, 'non-finite'],
    ['{"a":-Infinity}', 5, 'non-finite'],
    ['{"a":"x', 7, 'end'],
    ['{"a":1', 6, 'end'],
    ['{"a":"\u0007"}', 6, 'control-character'],
    ['{} {}', 3, 'character'],
  ])('says of %j that it ends at %i with a %s', (text, at, found) => {
    expect(locateSyntaxError(text)).toEqual({ at, found });
  });
});
