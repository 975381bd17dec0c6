import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDuplicateKey } from '../../src/policy/find-duplicate-key.js';
import { parseJson } from '../../src/policy/parse-json.js';
import { inspectValue } from '../../src/rollout/inspect-value.js';
import { countStrings, readFields } from '../../src/rollout/json-fields.js';

const object = fc.dictionary(
  fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('rank', '"', '\\', '}', ':', '__proto__')),
  fc.jsonValue(),
);
const bytesOf = (text: string): string => Buffer.from(text).toString('latin1');
const keysOf = (text: string): string[] | undefined => readFields(bytesOf(text))?.map(({ key }) => key);

describe('readFields', () => {
  it('finds every outermost member with its own bytes, however it is written', () => {
    fc.assert(
      fc.property(object, fc.constantFrom(0, 1), (value, indent) => {
        const bytes = Buffer.from(JSON.stringify(value, null, indent));
        const rebuilt = readFields(bytes.toString('latin1'))?.map(({ key, valueStart, valueEnd }) => [
          key,
          parseJson(bytes.toString('utf8', valueStart, valueEnd)),
        ]);
        expect(JSON.stringify(rebuilt)).toBe(JSON.stringify(Object.entries(Object(parseJson(bytes.toString())))));
      }),
    );
  });

  it('never fails or hangs on bytes that are no JSON', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'{}[]",:\\ a\u0000')), (chars) => {
        const fields = readFields(chars.join(''));
        expect(fields === undefined || Array.isArray(fields)).toBe(true);
      }),
    );
  });

  it('decodes escapes in keys and takes decoys for what they are', () => {
    expect(keysOf('{"r\\u0061nk" : 1 ,"a":{"rank":2},"b":"\\",\\"rank\\":3","c":[{"rank":4}],"ключ":1}')).toEqual([
      'rank',
      'a',
      'b',
      'c',
      'ключ',
    ]);
  });

  it.each(['', '[]', '{"a":1', '{"a":1}}', '{"a":1} x', '{"a"}', '{"a":}', '{"a":1,}', '{"a":"}', '{"a":[1}'])(
    'finds no object in %j',
    (text) => expect(readFields(text)).toBeUndefined(),
  );
});

describe('countStrings', () => {
  it('counts the strings of the text that the value has too, unless a key is there twice', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 1), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(countStrings(text)).toBe(inspectValue(parseJson(text), 512).strings);
        expect(countStrings(bytesOf(text))).toBe(countStrings(text));
        if (text.startsWith('{')) expect(findDuplicateKey(text)).toBeUndefined();
      }),
    );
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
    expect(findDuplicateKey(text)).toBe(pointer);
  });
});
