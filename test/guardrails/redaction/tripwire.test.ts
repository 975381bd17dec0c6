import { beforeEach, describe, expect, it, vi } from 'vitest';
import { assertClean } from '../../../src/guardrails/redaction/assert-clean.js';
import { redactText } from '../../../src/guardrails/redaction/redact-text.js';
import { redactValue } from '../../../src/guardrails/redaction/redact-value.js';
import { scanNearKeywords } from '../../../src/guardrails/redaction/scan-near-keywords.js';
import { madeUp, madeUpSecrets } from './made-up-secrets.js';

// The search for keywords is sabotaged: it finds nothing, as after a fault in its tables.
vi.mock('../../../src/guardrails/redaction/scan-near-keywords.js', () => ({ scanNearKeywords: vi.fn(() => []) }));

beforeEach(() => {
  vi.mocked(scanNearKeywords).mockClear();
});

describe('the tripwire, when redaction lets everything through', () => {
  it.each(madeUpSecrets())('fires for a $rule', ({ secret, before = '', after = '' }) => {
    const text = `It says: ${before}${secret}${after}.`;
    expect(redactText(text).text).toBe(text);
    expect(scanNearKeywords).toHaveBeenCalled();
    expect(() => assertClean(text)).toThrow(expect.objectContaining({ code: 'BUG' }));
  });

  it('fires for a key, for a nested string, and never repeats what it found', () => {
    const token = `gh${'p'}_${madeUp('alnum', 36)}`;
    for (const value of [{ [token]: 1 }, [{ a: [token] }], { a: { b: `\u200b${[...token].join('\u200b')}` } }]) {
      const redacted = redactValue(value, () => undefined);
      let message = '';
      try {
        assertClean(redacted);
      } catch (error) {
        message = String(error);
      }
      expect(message).toContain('github-token');
      expect(message).not.toContain(token.slice(4));
    }
  });

  it('stays silent for a clean value', () => {
    expect(() => assertClean({ task: 'Add a button', steps: [{ tool: 'read', path: '/a' }] })).not.toThrow();
  });
});
