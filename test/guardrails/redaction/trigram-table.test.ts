import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TrigramTable } from '../../../src/guardrails/redaction/trigram-table.js';

const fold = (text: string) => text.toLowerCase().replaceAll(/\d/g, '0');
const visible = fc.string({ unit: fc.constantFrom(...'ab1 -_@:.'), minLength: 1, maxLength: 5 });

/** Where a table over the literals says that each of them may begin. */
function placesOf(literals: readonly string[], text: string): Map<string, number[]> {
  const places = new Map<string, number[]>(literals.map((literal) => [literal, []]));
  new TrigramTable(literals, (alike) => alike).scan(text, (start, alike) => {
    for (const literal of alike) places.get(literal)?.push(start);
  });
  return places;
}

describe('TrigramTable', () => {
  it('passes over no place where a literal begins, whatever its case, its digits and what is around it', () => {
    const text = fc.array(
      fc.oneof(
        visible,
        visible.map((part) => part.toUpperCase()),
        fc.constantFrom('é', '👍', '\n'),
      ),
    );
    fc.assert(
      fc.property(fc.uniqueArray(visible, { minLength: 1, maxLength: 6 }), text, (literals, parts) => {
        const whole = literals.join('').replaceAll('1', '7') + parts.join('');
        const places = placesOf(literals, whole);
        for (const literal of literals) {
          for (let at = 0; at < whole.length; at += 1) {
            if (fold(whole).startsWith(fold(literal), at)) expect(places.get(literal)).toContain(at);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('names few other places: those that begin with the same three characters', () => {
    const text = 'A secret, a token and a password; one more SECret-7 and tok.';
    expect(placesOf(['secret', 'token', '@'], text)).toEqual(
      new Map([
        ['secret', [2, 43]],
        ['token', [12, 56]],
        ['@', []],
      ]),
    );
  });

  it.each(['Token', 'é', 'a\n', ''])('takes no literal such as %j, whose places it could not find', (literal) => {
    expect(() => placesOf([literal], 'x')).toThrow(RangeError);
  });
});
