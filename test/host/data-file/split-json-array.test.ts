import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonArraySplitter } from '../../../src/host/data-file/split-json-array.js';
import { parseJson } from '../../../src/policy/parse-json.js';

function split(text: string, chunkBytes = 1000): { lines: string; verdict: string } {
  const splitter = new JsonArraySplitter();
  const bytes = Buffer.from(text);
  let lines = '';
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    lines += Buffer.concat(splitter.push(bytes.subarray(at, at + chunkBytes))).toString('latin1');
  }
  return { lines: Buffer.from(lines, 'latin1').toString('utf8'), verdict: splitter.verdict() };
}

describe('JsonArraySplitter', () => {
  it('makes one line of each element, whatever the array holds and however it is cut into chunks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue()),
        fc.constantFrom(0, 1, 3),
        fc.integer({ min: 1, max: 9 }),
        (values, indent, chunkBytes) => {
          const { lines, verdict } = split(JSON.stringify(values, null, indent), chunkBytes);
          expect(verdict).toBe('array');
          const parsed = lines
            .split('\n')
            .slice(0, -1)
            .map((line) => parseJson(line));
          expect(JSON.stringify(parsed)).toBe(JSON.stringify(values));
        },
      ),
    );
  });

  it('keeps the bytes of an element: big integers, key order, brackets and quotes in strings', () => {
    const element = '{"b":12345678901234567890,"a":"]},[\\"\\\\"}';
    expect(split(` [ ${element} ,${element}]\n`)).toEqual({ lines: `${element} \n${element}\n`, verdict: 'array' });
  });

  it.each([
    ['[{"a":1}, {"a"', 'cut-off'],
    ['[{"a":1}', 'cut-off'],
    ['["a]', 'cut-off'],
    ['[1,,2]', 'empty-element'],
    ['[1,]', 'empty-element'],
    ['[,1]', 'empty-element'],
    ['[1]\n{"a":1}', 'more-after'],
    ['[]', 'array'],
  ])('says of %s that it is %s', (text, verdict) => {
    expect(split(text).verdict).toBe(verdict);
  });

  it('does not repair a line break inside a string', () => {
    expect(split('["a\nb"]').lines).toBe('"a\nb"\n');
  });
});
