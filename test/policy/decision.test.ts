import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Grant } from '../../src/policy/decision.js';
import { allow, deny, MAX_RECORDED_LENGTH, toRecorded } from '../../src/policy/decision.js';
import type { PathGrant } from '../../src/policy/paths.js';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

describe('a decision', () => {
  it('is a frozen grant, or a frozen denial with a sentence that names the manifest field', () => {
    expect(Object.isFrozen(allow({ name: 'x' }).grant)).toBe(true);
    const refusal = deny('allowedReadPaths', '/etc/passwd', 'not-listed');
    expect(Object.isFrozen(refusal.denial)).toBe(true);
    expect(refusal.denial).toEqual({ capability: 'allowedReadPaths', requested: '/etc/passwd', rule: 'not-listed' });
    expect(refusal.message).toBe('Access denied: /etc/passwd is not in allowedReadPaths');
  });

  it('keeps what was asked word for word, but bounded and fit for a canonical log', () => {
    expect(toRecorded('/a b/\u{1F600}\0')).toBe('/a b/\u{1F600}\0');
    expect(toRecorded('/a\uD800b')).toBe('/a\u{FFFD}b');
    expect(toRecorded('x'.repeat(MAX_RECORDED_LENGTH)).length).toBe(MAX_RECORDED_LENGTH);
    expect(toRecorded('x'.repeat(MAX_RECORDED_LENGTH + 1)).length).toBe(MAX_RECORDED_LENGTH + 1);
    expect(toRecorded('x'.repeat(1_000_000)).length).toBe(MAX_RECORDED_LENGTH + 1);
    // The cut may halve a pair.
    expect(toRecorded(`${'x'.repeat(MAX_RECORDED_LENGTH - 1)}\u{1F600}`)).not.toMatch(/\p{Cs}/u);
  });

  it('makes grants in src/policy only', () => {
    const makers = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('policy/'))
      .filter((file) =>
        /\ballow\b[^;]*from '[./]*policy\/decision\.js'|as Grant</.test(readFileSync(join(SRC, file), 'utf8')),
      );
    expect(makers).toEqual([]);
  });

  it('does not let a bare object or another operation pass for a grant', () => {
    const read: PathGrant<'read'> = {
      operation: 'read',
      requested: 'a',
      realPath: '/a',
      allowedRoot: '/',
      missingFolders: 0,
    };
    // @ts-expect-error an unjudged value is no grant
    const forged: Grant<PathGrant<'read'>> = read;
    // @ts-expect-error leave to read is no leave to write
    const other: Grant<PathGrant<'write'>> = allow(read).grant;
    expect([forged, other]).toHaveLength(2);
  });
});
