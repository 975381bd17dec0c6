import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/policy/parse-json.js';
import { SourceLine } from '../../src/rollout/source-line.js';
import { appendRank, spliceRank } from '../../src/rollout/splice-rank.js';

const splice = (line: string, rank: number, total: number | undefined): string =>
  Buffer.concat(spliceRank(new SourceLine(Buffer.from(line)), rank, total)).toString();

describe('spliceRank', () => {
  it.each([
    ['{"a":1}', 2, 0.5, '{"a":1,"rank":2,"total_score":0.5}'],
    ['{"a":1}', 2, undefined, '{"a":1,"rank":2}'],
    [' {"a" : 12345678901234567890 } ', 1, 1, ' {"a" : 12345678901234567890 ,"rank":1,"total_score":1} '],
    ['{"rank": 0 ,"a":1,"total_score" :9}', 3, 1, '{"rank": 3 ,"a":1,"total_score" :1}'],
    ['{"r\\u0061nk":0,"a":1}', 3, 1, '{"r\\u0061nk":3,"a":1,"total_score":1}'],
    [
      '{"a":{"rank":7,"total_score":7},"b":"\\"rank\\":7"}',
      1,
      0,
      '{"a":{"rank":7,"total_score":7},"b":"\\"rank\\":7","rank":1,"total_score":0}',
    ],
    ['{"total_score":0.9,"a":1}', 2, undefined, '{"a":1,"rank":2}'],
    ['{"a":1, "total_score":0.9 }', 2, undefined, '{"a":1 ,"rank":2}'],
    ['{"rank":0,"total_score":0.9,"z":1}', 2, undefined, '{"rank":2,"z":1}'],
    ['{"total_score":0.9,"rank":0}', 2, undefined, '{"rank":2}'],
  ])('turns %s with rank %i and total %s into %s', (line, rank, total, expected) => {
    expect(splice(line, rank, total)).toBe(expected);
  });

  it('puts the two values in their place and keeps every other byte, whatever the record', () => {
    const value = fc.jsonValue().map((json) => JSON.stringify(json, null, 1).replaceAll('\n', ' '));
    const names = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('rank ', 'Rank', 'x"rank', 'total_score\\', '__proto__'),
    );
    const blank = fc.constantFrom('', ' ', '\t ');
    const member = (name: string) =>
      fc.record({
        name: fc.constant(name),
        before: blank.map((b) => `${b}${JSON.stringify(name)}${b}:${b}`),
        value,
        after: blank,
      });
    const others = fc
      .uniqueArray(
        names.filter((name) => name !== 'rank' && name !== 'total_score'),
        { maxLength: 4, minLength: 1 },
      )
      .chain((list) => fc.tuple(...list.map(member)));
    const extra = (name: string) => fc.option(fc.record({ member: member(name), at: fc.nat(9) }), { nil: undefined });
    fc.assert(
      fc.property(others, extra('rank'), extra('total_score'), blank, (rest, rankField, totalField, end) => {
        const members = [...rest];
        for (const field of [rankField, totalField]) {
          if (field !== undefined) members.splice(field.at % (members.length + 1), 0, field.member);
        }
        const write = (toValue: (part: { name: string; value: string }) => string, more = ''): string =>
          `{${members.map((part) => `${part.before}${toValue(part)}${part.after}`).join(',')}${more}}${end}`;
        const added = `${rankField ? '' : ',"rank":7'}${totalField ? '' : ',"total_score":0.25'}`;
        const replaced = (part: { name: string; value: string }): string =>
          part.name === 'rank' ? '7' : part.name === 'total_score' ? '0.25' : part.value;
        expect(
          splice(
            write((part) => part.value),
            7,
            0.25,
          ),
        ).toBe(write(replaced, added));
      }),
      { numRuns: 500 },
    );
  });
});

describe('appendRank', () => {
  it('writes what spliceRank writes, for every line that has neither rank nor total', () => {
    const record = fc.dictionary(
      fc.string({ unit: 'binary' }).map((name) => `x${name}`),
      fc.jsonValue(),
    );
    const end = fc.constantFrom('', ' ', '\t ', '\r');
    fc.assert(
      fc.property(
        record,
        end,
        fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: undefined }),
        (value, blank, total) => {
          const bytes = Buffer.from(`${blank}${JSON.stringify(value, null, 1).replaceAll('\n', ' ')}${blank}`);
          const appended = appendRank(bytes, 3, total).map((piece) => Buffer.from(piece));
          const expected = Object.keys(value).length === 0 ? undefined : splice(bytes.toString(), 3, total);
          const line = Buffer.concat(appended).toString();
          if (expected !== undefined) expect(line).toBe(expected);
          expect(parseJson(line)).toEqual(parseJson(JSON.stringify({ ...value, rank: 3, total_score: total })));
        },
      ),
    );
  });
});
