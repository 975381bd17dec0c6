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

  it('fires for what JSON text holds: behind escapes, under a telling name, as a number', () => {
    const opaque = madeUp('alnum', 24);
    const texts = [
      `{"k":"\\u0067h${'p'}_${madeUp('alnum', 36)}"}`,
      JSON.stringify({ out: `ok\n${'AK'}${'IA'}${madeUp('base32', 16)}` }),
      JSON.stringify([JSON.stringify({ sid: opaque })]),
      JSON.stringify({ jwt: [opaque] }),
      JSON.stringify({ pin: 482193 }),
    ];
    for (const text of texts) {
      expect(() => assertClean(text), text).toThrow(expect.objectContaining({ code: 'BUG' }));
      expect(() => assertClean({ result: text }), text).toThrow(expect.objectContaining({ code: 'BUG' }));
    }
  });

  it('stays silent for a clean value', () => {
    expect(() => assertClean({ task: 'Add a button', steps: [{ tool: 'read', path: '/a' }] })).not.toThrow();
  });
});
