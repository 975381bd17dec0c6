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
    ['[REDACTED:a] and [REDACTED:b]', 'x and y and z', true],
    ['[REDACTED:a] and [REDACTED:b]', 'x or y', false],
    ['a[REDACTED:a]a', 'aa', false],
    ['a[REDACTED:a]a', 'aaa', true],
    ['[REDACTED:a][REDACTED:b]', 'x', false],
    ['[REDACTED:a][REDACTED:b]', 'xy', true],
    ['[REDACTED:]', 'anything', false],
    ['[REDACTED:two words]', 'anything', false],
    ['[redacted:a]', 'anything', false],
    ['[REDACTED:a]', '[REDACTED:a]', true],
  ])('%j for %j: %s', (text, source, expected) => {
    expect(matchesRedacted(text, source)).toBe(expected);
  });

  it('takes any text whose parts were replaced for the text before', () => {
    const parts = fc.array(fc.tuple(fc.string(), fc.string({ minLength: 1 })), { maxLength: 6 });
    fc.assert(
      fc.property(parts, fc.string(), (pieces, end) => {
        const source = pieces.map(([kept, secret]) => kept + secret).join('') + end;
        const text = pieces.map(([kept]) => `${kept}[REDACTED:rule]`).join('') + end;
        expect(matchesRedacted(text, source)).toBe(true);
        expect(hasPlaceholder(text)).toBe(pieces.length > 0);
      }),
    );
  });

  it('is not slowed down by texts made for that', { timeout: 5000 }, () => {
    const source = 'a'.repeat(1_000_000);
    const piece = `${'a'.repeat(5000)}b`;
    expect(matchesRedacted(`[REDACTED:x]${`${piece}[REDACTED:x]`.repeat(100)}`, source)).toBe(false);
    expect(matchesRedacted('[REDACTED:x]a'.repeat(50_000), source)).toBe(true);
  });
});

describe('areSameEvents', () => {
  const same = (row: string, source: string) => areSameEvents(Buffer.from(row), Buffer.from(source));

  it.each([
    ['[{"a":1}]', '[{"a":1}]', true],
    ['[{"a": 1}]', '[{"a":1}]', true],
    ['[{"a":"x [REDACTED:r]"}]', '[{"a":"x secret"}]', true],
    ['[{"[REDACTED:r]":1}]', '[{"secret":1}]', true],
    ['[{"a":9007199254740992}]', '[{"a":9007199254740993}]', false],
    ['[{"a":1,"2":0}]', '[{"2":0,"a":1}]', true],
    ['[{"a":1}]', '[{"a":"1"}]', false],
    ['[{"a":1}]', '[{"a":1},{}]', false],
    ['[{"a":1}]', '[{"a":1,"b":2}]', false],
    ['[{"a":[]}]', '[{"a":{}}]', false],
    ['[{"a":null}]', '[{"a":{}}]', false],
    ['[{"a":{}}]', '[{"a":null}]', false],
    ['[{"a":"1 [REDACTED:r]"}]', '[{"a":"1 2 3"}]', true],
  ])('%s for %s: %s', (row, source, expected) => {
    expect(same(row, source)).toBe(expected);
  });
});
