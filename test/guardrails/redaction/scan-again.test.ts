import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REDACTION_RULES } from '../../../src/guardrails/redaction/rules/all-rules.js';
import { scanAgain } from '../../../src/guardrails/redaction/scan-again.js';
import { scanWholeText } from '../../../src/guardrails/redaction/scan-whole-text.js';
import { madeUpSecrets } from './made-up-secrets.js';

const KEYWORDS = [...new Set(REDACTION_RULES.flatMap((rule) => rule.keywords))];
const SECRETS = madeUpSecrets().map(({ secret, before = '', after = '' }) => `${before}${secret}${after}`);

// Any digit stands for any other in a keyword.
const fold = (text: string) => text.toLowerCase().replaceAll(/\d/g, '0');

describe('scanAgain', () => {
  it('finds what every rule finds that has a keyword somewhere in the text, however keywords lie in each other', () => {
    const keyword = fc.constantFrom(...KEYWORDS);
    const part = fc.oneof(
      keyword,
      keyword.map((text) => text.toUpperCase().replaceAll(/\d/g, '7')),
      fc.tuple(keyword, fc.nat(8)).map(([text, length]) => text.slice(0, length)),
      fc.constantFrom(...SECRETS),
      fc.constantFrom(' ', '\n', '=', ': ', '"', 'é'),
    );
    let found = 0;
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
        const text = parts.join('');
        const folded = fold(text);
        const named = REDACTION_RULES.flatMap(({ keywords }, index) =>
          keywords.some((word) => folded.includes(fold(word))) ? [index] : [],
        );
        const expected = scanWholeText(text, new Set(named));
        found += expected.length;
        expect(scanAgain(text)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
    expect(found).toBeGreaterThan(100);
  });
});
