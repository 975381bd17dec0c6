import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { callDigest } from '../../../src/policy/approval/call-digest.js';

describe('the digest of a call', () => {
  it('is SHA-256 over the RFC 8785 form of tool and arguments, whatever the order of the keys', () => {
    const expected = createHash('sha256')
      .update('{"args":{"content":"x","path":".env"},"tool":"write_file"}')
      .digest('hex');
    expect(callDigest('write_file', { path: '.env', content: 'x' })).toBe(expected);
    expect(callDigest('write_file', { content: 'x', path: '.env' })).toBe(expected);
  });

  it('is another one for another tool, another value or another type', () => {
    const digests = [
      callDigest('write_file', { path: 'a', content: '1' }),
      callDigest('patch_file', { path: 'a', content: '1' }),
      callDigest('write_file', { path: 'a', content: '1 ' }),
      callDigest('write_file', { path: 'a', content: 1 }),
    ];
    expect(new Set(digests).size).toBe(digests.length);
  });

  it('does not exist for text that has no exact form', () => {
    expect(callDigest('write_file', { path: 'a', content: '\u{D800}' })).toBeUndefined();
  });
});
