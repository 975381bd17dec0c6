import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTokens } from './read-tokens.js';

const hashes = (text: string): string[] => readTokens(text).map(({ hash }) => hash);
const pieces = (text: string): string[] => readTokens(text).map(({ start, end }) => text.slice(start, end));

// What normalisation moves, joins, takes apart or turns into something else.
const tricky = fc.constantFrom(
  ...[
    'e',
    'E',
    'i',
    'ß',
    'ẞ',
    'İ',
    'ı',
    'ﬁ',
    'Å',
    '\u212b',
    'ᾳ',
    'Σ',
    'ς',
    'ｶ',
    'カ',
    '\uff9e',
    '\u3099',
    '각',
    '\u1100',
    '\u1161',
  ],
  ...[
    '\u0301',
    '\u0323',
    '\u0307',
    '\u0345',
    '\u1e0b',
    '\u200d',
    '\ufe0f',
    '\u00ad',
    '\u00a8',
    '½',
    '①',
    'Ａ',
    '\u3000',
    '世',
    'ที่',
    ' ',
  ],
);

describe('TokenReader', () => {
  it('parts words at blanks, punctuation and symbols, and keeps letters and digits together', () => {
    expect(pieces("It's 3.14, x_y (GPT4o)—naïve!\n\ud83d\ude00 end")).toEqual([
      'It',
      's',
      '3',
      '14',
      'x',
      'y',
      'GPT4o',
      'naïve',
      'end',
    ]);
    expect(pieces('')).toEqual([]);
    expect(pieces(' .,;\u2003')).toEqual([]);
  });

  it('makes each letter of a script without blanks a token, with its marks', () => {
    expect(pieces('你好 world世界')).toEqual(['你', '好', 'world', '世', '界']);
    expect(pieces('カ\u3099キabcガ')).toEqual(['カ\u3099', 'キ', 'abc', 'ガ']);
    expect(pieces('ที่นี่')).toEqual(['ที่', 'นี่']);
    expect(pieces('한국어 문장')).toEqual(['한국어', '문장']);
  });

  it.each([
    ['case', 'STRASSE', 'straße'],
    ['the capital sharp s', 'STRAẞE', 'strasse'],
    ['the dotted capital I', 'İstanbul', 'i\u0307stanbul'],
    ['the final sigma', 'ΟΔΟΣ', 'οδος'],
    ['the Kelvin sign', '\u212A', 'k'],
    ['ligatures', 'eﬃcient ﬁle', 'efficient file'],
    ['full-width letters and digits', 'ＡＢＣ１２３', 'abc123'],
    ['half-width kana with its mark', 'ｶﾞ', 'ガ'],
    ['composed and decomposed accents', 'r\u00e9sum\u00e9', 're\u0301sume\u0301'],
    ['marks in another order', 'q\u0307\u0323', 'q\u0323\u0307'],
    ['a composed letter with a mark that belongs before', '\u1e0b\u0323', 'd\u0323\u0307'],
    ['Hangul in jamo', '한', '\u1112\u1161\u11ab'],
    ['soft hyphens and zero-width joiners', 'in\u00adter\u200bna\u200dtional\ufeff', 'international'],
    ['a circled number', '①', '1'],
    ['entities of letters', 'caf&eacute; &Uuml;ber stra&szlig;e', 'café über strasse'],
    ['numbered entities, within a word', 'w&#111;rd &#x57;ORD', 'word word'],
    ['entities that end words, and an ampersand as itself', 'a&nbsp;b&amp;c&lt;d', 'a b&c<d'],
    ['an entity whose ampersand is one', 'a&amp;nbsp;b', 'a b'],
    ['invisible entities', 'in&shy;ter&zwj;national', 'international'],
    ['escapes of JSON', 'w\\u006frd \\u4e16\\u754c', 'word 世界'],
    ['an escaped pair of surrogates', '\\ud835\\udc00', 'a'],
    ['a letter outside the basic plane', '\u{1D400}\u{10400}', 'a\u{10428}'],
  ])('takes %s for the same word', (_, one, other) => {
    expect(hashes(one)).toEqual(hashes(other));
    expect(hashes(one).length).toBeGreaterThan(0);
  });

  it('keeps words apart that only look alike, or differ in an accent', () => {
    expect(hashes('resume')).not.toEqual(hashes('résumé'));
    expect(hashes('a1')).not.toEqual(hashes('a 1'));
    expect(hashes('\u0430bc')).not.toEqual(hashes('abc'));
  });

  it('reads what only looks like an entity or an escape as the letters that are there', () => {
    expect(pieces('AT&T; R&D &unknown; C:\\users \\u00 &#99999999; &#1114112;')).toEqual([
      'AT',
      'T',
      'R',
      'D',
      'unknown',
      'C',
      'users',
      'u00',
      '99999999',
      '1114112',
    ]);
    expect(readTokens('x &eacute;t&eacute; y').map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [2, 19],
      [20, 21],
    ]);
  });

  it('reads a megabyte of ampersands and backslashes in linear time', () => {
    const before = performance.now();
    expect(readTokens('&amp;'.repeat(200_000))).toEqual([]);
    expect(readTokens('&'.repeat(1_000_000))).toEqual([]);
    expect(readTokens('\\u00'.repeat(250_000))).toHaveLength(250_000);
    expect(performance.now() - before).toBeLessThan(5_000);
  });

  it('gives offsets of the text as it was given where one character becomes several words', () => {
    const text = 'x ㍿ ﷺ y';
    const tokens = readTokens(text);
    expect(tokens.slice(1, 5).map(({ start, end }) => text.slice(start, end))).toEqual(['㍿', '㍿', '㍿', '㍿']);
    expect(tokens.slice(1, 5).map(({ hash }) => hash)).toEqual(hashes('株式会社'));
    expect(tokens.slice(5, -1).map(({ hash }) => hash)).toEqual(hashes('صلى الله عليه وسلم'));
    expect(tokens.at(-1)).toMatchObject({ start: 6, end: 7 });
  });

  it('reads the same words from a text and from its NFC, NFD, NFKC and NFKD forms', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(tricky, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })), maxLength: 30 }),
        (text) => {
          for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD']) expect(hashes(text.normalize(form))).toEqual(hashes(text));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives tokens in order, none empty, none outside the text, for any text with lone surrogates too', () => {
    const units = fc.array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0x65, 0x301, 0xd83d, 0xdc00)));
    fc.assert(
      fc.property(units, (codes) => {
        const text = String.fromCharCode(...codes);
        let last = { start: 0, end: 0 };
        for (const token of readTokens(text)) {
          expect(token.start).toBeGreaterThanOrEqual(0);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(text.length);
          // One character can be several tokens: they share its place, and the first may have begun before it (`e㏞` is
          // `ev` and `m`). Nothing else overlaps.
          expect(token.start).toBeGreaterThanOrEqual(last.start);
          expect(token.end).toBeGreaterThanOrEqual(last.end);
          if (token.start < last.end) expect(text.charCodeAt(token.start)).toBeGreaterThan(0x7f);
          last = token;
        }
      }),
    );
  });

  it('reads a megabyte of combining marks in linear time', () => {
    const marks = `e${'\u0315\u0300\u05ae'.repeat(350_000)}`;
    const before = performance.now();
    expect(readTokens(marks)).toHaveLength(1);
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});
