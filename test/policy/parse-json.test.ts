import fc from 'fast-check';
import { parse as lossless } from 'lossless-json';
import { describe, expect, it } from 'vitest';
import { parseJson, parseWithPlainKeys } from '../../src/policy/parse-json.js';

describe('parseJson', () => {
  it('reads a key that has an escape as itself, whatever objects were read before', () => {
    const keys = ['\\\\', '\\u005c', '\\u00e9', '\\ud83d\\udc4d', '\\n', '\\"', 'ba\\\\', 'ba\\n', 'a', 'é'];
    const texts = keys.flatMap((first) => keys.map((second) => `{"${first}":{},"${second}x":[{"${second}":1}]}`));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 6 }), (sequence) => {
        for (const text of sequence) {
          const value = parseJson(text);
          const [first, second] = [...text.matchAll(/"((?:[^"\\]|\\.)*)":/g)].map(([, key]) => JSON.parse(`"${key}"`));
          expect(Object.keys(Object(value))).toEqual([first, second]);
        }
      }),
    );
  });

  it('gives what JSON.parse gives for any value', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        // A key with an escape is what JSON.parse may misread.
        fc.pre(!/\\.[^"\\]*"\s*:/s.test(text));
        expect(JSON.stringify(parseJson(text))).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
  });

  it('reads any text with keys spelled otherwise as the same value, whatever its strings hold, and however it is spaced', () => {
    const part = fc.constantFrom(
      '\\n',
      '\\"',
      '\\\\',
      '\\u007f',
      '\x7f',
      '\\u0031',
      ',',
      ':',
      '{',
      '[',
      'a',
      ' ',
      '1',
      '',
    );
    const string = fc.array(part, { maxLength: 4 }).map((parts) => `"${parts.join('')}"`);
    const space = fc.constantFrom('', ' ', '\n\t');
    const { text } = fc.letrec<{ text: string }>((tie) => ({
      text: fc.oneof(
        { maxDepth: 3 },
        string,
        fc.constantFrom('1', 'null'),
        fc.tuple(fc.array(tie('text'), { maxLength: 3 }), space).map(([items, gap]) => `[${items.join(`,${gap}`)}]`),
        fc
          .tuple(fc.array(fc.tuple(string, tie('text')), { maxLength: 3 }), space)
          .map(
            ([members, gap]) => `{${gap}${members.map(([key, item]) => `${key}${gap}:${gap}${item}`).join(`,${gap}`)}}`,
          ),
      ),
    }));
    fc.assert(
      fc.property(text, space, (json, gap) => {
        const whole = `${gap}${json}${gap}`;
        const plain = lossless(whole, undefined, { parseNumber: Number, onDuplicateKey: ({ newValue }) => newValue });
        expect(JSON.stringify(parseWithPlainKeys(whole, undefined))).toBe(JSON.stringify(plain));
        expect(JSON.stringify(parseJson(whole))).toBe(JSON.stringify(plain));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['{"\\u0031":1,"1":2}', { 1: 2 }],
    ['{"1":1,"\\u0031":2}', { 1: 2 }],
    ['{"a":1,"\\u0061":2,"a":3}', { a: 3 }],
    ['{"\\u007f31":1,"\x7f31":2,"1":3}', { '\x7f31': 2, 1: 3 }],
  ])('takes the last of two members whose keys are spelled in two ways: %s', (text, value) => {
    expect(parseWithPlainKeys(text, undefined)).toEqual(value);
    expect(parseJson(text)).toEqual(value);
  });

  it('keeps members that are named like prototypes, and changes no prototype', () => {
    const value = parseJson('{"\\u005f_proto__":{"a":1},"\\u0063onstructor":1}');
    expect(Object.keys(Object(value))).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect('a' in {}).toBe(false);
  });
});
