import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldPhrase } from '../../src/guardrails/fold-phrase.js';
import { forbiddenPhrasesGuardrail, parsePhrases } from '../../src/guardrails/forbidden-phrases.js';

const CONTEXT = { task: '' };
const found = async (list: string, text: string): Promise<unknown> =>
  (await forbiddenPhrasesGuardrail('output', parsePhrases(list, 'list')).inspect(text, CONTEXT))?.metadata;

describe('forbiddenPhrasesGuardrail', () => {
  it.each([
    ['another case', 'the PROJECT falcon plan'],
    ['full-width letters', 'Ｐｒｏｊｅｃｔ　Ｆａｌｃｏｎ'],
    ['mathematical letters', '𝐏𝐫𝐨𝐣𝐞𝐜𝐭 𝔽𝕒𝕝𝕔𝕠𝕟'],
    ['zero-width characters inside', 'Pro\u200bject Fal\u2060c\u00adon'],
    ['tag characters and variation selectors inside', 'Proj\u{e0041}ect Falc\ufe0fon'],
    ['controls inside', 'Proj\u0000ect Fa\u0008lcon'],
    ['a line break and other blanks between', 'Project\r\n\t \u3000\u2003Falcon'],
    ['a blank that does not break', 'Project\u00a0Falcon'],
    ['a Hangul filler for a blank', 'Project\u3164Falcon'],
    ['a half-width filler for a blank', 'Project\uffa0Falcon'],
    ['a Braille cell without dots for a blank', 'Project\u2800Falcon'],
  ])('finds a phrase in %s', async (_, text) => {
    expect(await found('# names\nProject Falcon\n', text)).toEqual({ line: 2 });
  });

  it.each([
    ['Straße', 'STRASSE'],
    ['ΟΔΟΣ', 'οδοσα'],
    ['ﬁnance', 'FINANCE'],
    ['İstanbul', 'i̇stanbul'],
    ['café', 'CAFE\u0301'],
    ['Åland', '\u212bland'],
  ])('takes %s and %s for the same letters', async (phrase, text) => {
    expect(await found(phrase, text)).toEqual({ line: 1 });
  });

  it.each([
    ['one letter less', 'project falco'],
    ['another letter between', 'project-falcon'],
    ['no blank between', 'projectfalcon'],
  ])('lets pass what is nearly the phrase: %s', async (_, text) => {
    expect(await found('Project Falcon', text)).toBeUndefined();
  });

  it('names the line of the list, and never the phrase', async () => {
    const guardrail = forbiddenPhrasesGuardrail('input', parsePhrases('\ufeffone\r\n\r\n# no\r\ntwo', 'list'));
    const trip = await guardrail.inspect('and two', CONTEXT);
    expect(trip?.metadata).toEqual({ line: 4 });
    expect(JSON.stringify(trip)).not.toContain('two');
  });

  it.each([
    ['nothing', ''],
    ['only comments', '# a\n\n'],
    ['a phrase that nobody can see', 'a\n\u200b\u2060\n'],
  ])('refuses a list of %s', (_, list) => {
    expect(() => parsePhrases(list, 'list')).toThrow(expect.objectContaining({ code: 'INPUT_MALFORMED' }));
  });

  it('finds a phrase whatever disguises it, wherever it stands', async () => {
    const hidden = fc.constantFrom('', '', '\u200b', '\u00ad', '\ufeff', '\u2066', '\u0001', '\u{e0020}');
    const disguise = (letter: string): fc.Arbitrary<string> => {
      const wide = String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0);
      const bold = String.fromCodePoint(0x1d41a + (letter.codePointAt(0) ?? 0) - 97);
      const forms = letter === ' ' ? [' ', '\n', ' \t ', '\u3000'] : [letter, letter.toUpperCase(), wide, bold];
      return fc.tuple(hidden, fc.constantFrom(...forms)).map(([before, form]) => before + form);
    };
    const phrase = fc.stringMatching(/^[a-z]{1,6}( [a-z]{1,6}){0,3}$/);
    const disguised = phrase.chain((text) => fc.tuple(fc.constant(text), fc.tuple(...[...text].map(disguise))));
    // What combines with the last letter makes another letter of it.
    const around = fc
      .string({ unit: 'grapheme', maxLength: 20 })
      .filter((text) => !/^\p{M}/u.test(text.normalize('NFKD')));
    await fc.assert(
      fc.asyncProperty(disguised, around, around, async ([text, pieces], before, after) => {
        expect(await found(text, `${before} ${pieces.join('')}${after}`)).toEqual({ line: 1 });
      }),
      { numRuns: 100 },
    );
  });
});

it('folds a text to what folding leaves as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
      expect(foldPhrase(foldPhrase(text))).toBe(foldPhrase(text));
    }),
    { numRuns: 150 },
  );
});
