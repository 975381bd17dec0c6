import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDuplicateKey } from '../../src/rollout/find-duplicate-key.js';
import { inspectValue } from '../../src/rollout/inspect-value.js';
import { outlineJson } from '../../src/rollout/json-outline.js';

const object = fc.dictionary(
  fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('rank', '"', '\\', '}', ':', '__proto__')),
  fc.jsonValue(),
);

describe('outlineJson', () => {
  it('finds every outermost member with its own bytes, however it is written', () => {
    fc.assert(
      fc.property(object, fc.constantFrom(0, 1), (value, indent) => {
        const bytes = Buffer.from(JSON.stringify(value, null, indent));
        const { fields, members } = outlineJson(bytes);
        const rebuilt = fields.map(({ key, valueStart, valueEnd }) => [
          key,
          JSON.parse(bytes.toString('utf8', valueStart, valueEnd)),
        ]);
        expect(JSON.stringify(rebuilt)).toBe(JSON.stringify(Object.entries(JSON.parse(bytes.toString()))));
        expect(members).toBe(inspectValue(value).keys);
        expect(findDuplicateKey(bytes)).toBeUndefined();
      }),
    );
  });

  it('never fails or hangs on bytes that are no JSON', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'{}[]",:\\ a\u0000')), (chars) => {
        expect(outlineJson(Buffer.from(chars.join(''))).depth).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('decodes escapes in keys and takes decoys for what they are', () => {
    const { fields } = outlineJson(
      Buffer.from('{"r\\u0061nk" : 1 ,"a":{"rank":2},"b":"\\",\\"rank\\":3","c":[{"rank":4}]}'),
    );
    expect(fields.map(({ key }) => key)).toEqual(['rank', 'a', 'b', 'c']);
  });
});

describe('findDuplicateKey', () => {
  it.each([
    ['{"a":1,"a":1}', '/a'],
    ['{"a":1,"\\u0061":1}', '/a'],
    ['{"x":[{},{"a/b":1,"a/b":2}]}', '/x/1/a~1b'],
    ['{"x":{"a":1},"y":{"a":1},"z":[{"a":1},{"a":1}]}', undefined],
    ['{"a":"a","b":["a","a"]}', undefined],
  ])('finds in %s the key %s', (text, pointer) => {
    expect(findDuplicateKey(Buffer.from(text))).toBe(pointer);
  });
});
