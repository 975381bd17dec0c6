import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasPlaceholder, matchesRedacted } from '../../../src/rollout/check/matches-redacted.js';
import { areSameEvents } from '../../../src/rollout/check/same-events.js';

describe('matchesRedacted', () => {
  it.each([
    ['a', 'a', true],
    ['a', 'b', false],
    ['[REDACTED:email]', 'a@b.example', true],
    ['[REDACTED:email]', '', false],
    ['to [REDACTED:email], now', 'to a@b.example, now', true],
    ['to [REDACTED:email], now', 'to a@b.example, later', false],
    ['to [REDACTED:email], now', 'to , now', false],
    ['[REDACTED:email] and [REDACTED:phone]', 'x and y and z', true],
    ['[REDACTED:email] and [REDACTED:phone]', 'x or y', false],
    ['a[REDACTED:email]a', 'aa', false],
    ['a[REDACTED:email]a', 'aaa', true],
    ['[REDACTED:email][REDACTED:phone]', 'x', false],
    ['[REDACTED:email][REDACTED:phone]', 'xy', true],
    ['[REDACTED:]', 'anything', false],
    ['[REDACTED:two words]', 'anything', false],
    ['[redacted:email]', 'anything', false],
    ['[REDACTED:i-made-this-up]', 'anything', false],
    ['[REDACTED:i-made-this-up] [REDACTED:email]', '[REDACTED:i-made-this-up] x', true],
    ['[REDACTED:email]', '[REDACTED:email]', true],
  ])('%j for %j: %s', (text, source, expected) => {
    expect(matchesRedacted(text, source)).toBe(expected);
  });

  it('takes any text whose parts were replaced for the text before', () => {
    const parts = fc.array(fc.tuple(fc.string(), fc.string({ minLength: 1 })), { maxLength: 6 });
    fc.assert(
      fc.property(parts, fc.string(), (pieces, end) => {
        const source = pieces.map(([kept, secret]) => kept + secret).join('') + end;
        const text = pieces.map(([kept]) => `${kept}[REDACTED:secret-field]`).join('') + end;
        expect(matchesRedacted(text, source)).toBe(true);
        expect(hasPlaceholder(text)).toBe(pieces.length > 0);
      }),
    );
  });

  it('is not slowed down by texts made for that', { timeout: 5000 }, () => {
    const source = 'a'.repeat(1_000_000);
    const piece = `${'a'.repeat(5000)}b`;
    expect(matchesRedacted(`[REDACTED:secret]${`${piece}[REDACTED:secret]`.repeat(100)}`, source)).toBe(false);
    expect(matchesRedacted('[REDACTED:secret]a'.repeat(50_000), source)).toBe(true);
  });
});

describe('areSameEvents', () => {
  const same = (row: string, source: string, isSameText?: (text: string, source: string) => boolean) =>
    areSameEvents(Buffer.from(row), Buffer.from(source), isSameText);

  it.each([
    ['[{"a":1}]', '[{"a":1}]', true],
    ['[{"a": 1}]', '[{"a":1}]', true],
    ['[{"a":"\\u0078"}]', '[{"a":"x"}]', true],
    ['[{"a":"y"}]', '[{"a":"x"}]', false],
    ['[{"b":1}]', '[{"a":1}]', false],
    ['[{"a":9007199254740992}]', '[{"a":9007199254740993}]', false],
    ['[{"a":1,"2":0}]', '[{"2":0,"a":1}]', true],
    ['[{"a":1}]', '[{"a":"1"}]', false],
    ['[{"a":1}]', '[{"a":1},{}]', false],
    ['[{"a":1}]', '[{"a":1,"b":2}]', false],
    ['[{"a":[]}]', '[{"a":{}}]', false],
    ['[{"a":null}]', '[{"a":{}}]', false],
    ['[{"a":{}}]', '[{"a":null}]', false],
  ])('%s for %s: %s', (row, source, expected) => {
    expect(same(row, source)).toBe(expected);
  });

  it.each([
    ['[{"a":"x [REDACTED:secret]"}]', '[{"a":"x y"}]', true],
    ['[{"a":"z [REDACTED:secret]"}]', '[{"a":"x y"}]', false],
    ['[{"[REDACTED:secret]":1,"[REDACTED:secret] (2)":2}]', '[{"x":1,"y":2}]', true],
    ['[{"a":"1 [REDACTED:secret]"}]', '[{"a":"1 2 3"}]', true],
    ['[{"a":"[REDACTED:secret]"}]', '[{"a":12}]', false],
  ])('%s for %s, by pattern: %s', (row, source, expected) => {
    expect(same(row, source, matchesRedacted)).toBe(expected);
  });
});
