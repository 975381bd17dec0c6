import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeywordAutomaton } from '../../../src/guardrails/redaction/keyword-automaton.js';

function hitsOf(keywords: readonly string[], text: string): string[] {
  const hits: string[] = [];
  new KeywordAutomaton(keywords).scan(text, (keyword, start) => hits.push(`${keywords[keyword]}@${start}`));
  return hits.toSorted();
}

describe('KeywordAutomaton', () => {
  it('finds keywords within and across each other, in any case, a digit for any digit', () => {
    expect(hitsOf(['she', 'he', 'hers', 's0'], 'uSHErs9')).toEqual(['he@2', 'hers@2', 's0@5', 'she@1']);
  });

  it('finds what a search for each keyword finds', () => {
    const letters = fc.constantFrom('a', 'b', '-');
    const words = fc.uniqueArray(
      fc.array(letters, { minLength: 1, maxLength: 4 }).map((each) => each.join('')),
      { minLength: 1 },
    );
    const text = fc
      .array(fc.constantFrom('a', 'b', '-', 'A', 'é', 'ａ'), { maxLength: 40 })
      .map((each) => each.join(''));
    fc.assert(
      fc.property(words, text, (keywords, haystack) => {
        const expected = keywords.flatMap((keyword) =>
          [...haystack].flatMap((_, start) =>
            haystack.toLowerCase().startsWith(keyword, start) ? [`${keyword}@${start}`] : [],
          ),
        );
        expect(hitsOf(keywords, haystack)).toEqual(expected.toSorted());
      }),
    );
  });

  it('refuses a keyword that no text could hold after folding case', () => {
    expect(() => new KeywordAutomaton(['Token'])).toThrow(RangeError);
  });
});
