import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/policy/parse-json.js';

describe('parseJson', () => {
  it('reads a key that begins with an escape as itself, whatever objects were read before', () => {
    const keys = ['\\\\', '\\u005c', '\\u00e9', '\\ud83d\\udc4d', '\\n', '\\"', 'a', 'é'];
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
        // A key that begins with an escape is what JSON.parse may misread.
        fc.pre(!/[{,]\s*"\\/.test(text));
        expect(JSON.stringify(parseJson(text))).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
  });

  it('keeps members that are named like prototypes, and changes no prototype', () => {
    const value = parseJson('{"\\u005f_proto__":{"a":1},"\\u0063onstructor":1}');
    expect(Object.keys(Object(value))).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect('a' in {}).toBe(false);
  });
});
