import { describe, expect, it } from 'vitest';
import { shorten, toVisibleText } from '../../../src/evidence/report/visible-text.js';

describe('toVisibleText', () => {
  it.each([
    ['a direction override', 'a\u202eb', 'a⟨U+202E⟩b'],
    ['an isolate', '\u2066x\u2069', '⟨U+2066⟩x⟨U+2069⟩'],
    ['nothing of no width', 'pass\u200bword', 'pass⟨U+200B⟩word'],
    ['a soft hyphen', 'a\u00adb', 'a⟨U+00AD⟩b'],
    ['a tag character', '\u{e0041}', '⟨U+E0041⟩'],
    ['a filler that looks like a space', 'a\u3164b', 'a⟨U+3164⟩b'],
    ['an escape sequence', '\u001b[2J', '⟨U+001B⟩[2J'],
    ['a half of a character', 'a\ud800', 'a\ufffd'],
    ['a line separator', 'a\u2028b', 'a⟨U+2028⟩b'],
  ])('writes out %s', (_, text, visible) => expect(toVisibleText(text)).toBe(visible));

  it('leaves what people write as it is, on one line', () => {
    expect(toVisibleText('Zoë — 北京 — עברית 😀\n\tb')).toBe('Zoë — 北京 — עברית 😀 b');
  });
});

describe('shorten', () => {
  it('says where it left something out, and tears no character', () => {
    expect(shorten('abc', 3)).toBe('abc');
    expect(shorten('abcd', 3)).toBe('ab…');
    expect(shorten('😀😀😀😀', 3)).toBe('😀😀…');
  });
});
