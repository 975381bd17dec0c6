import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fileDigest } from '../../src/host/file-digest.js';

const folder = mkdtempSync(join(tmpdir(), 'wasmagent-digest-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the digest of a file', () => {
  it('tells other bytes of the same length and time apart, and not the same bytes under another name', () => {
    const digests = ['a', 'b', 'a'].map((text, index) => {
      writeFileSync(at(`small-${index}`), text);
      utimesSync(at(`small-${index}`), 1, 1);
      return fileDigest(at(`small-${index}`));
    });
    expect(digests[0]).not.toBe(digests[1]);
    expect(digests[0]).toBe(digests[2]);
  });

  it('tells a large file from another by what the system says of it, and from itself not', () => {
    for (const name of ['large-1', 'large-2']) {
      writeFileSync(at(name), '');
      truncateSync(at(name), 17 * 1024 * 1024);
    }
    expect(fileDigest(at('large-1'))).not.toBe(fileDigest(at('large-2')));
    expect(fileDigest(at('large-1'))).toBe(fileDigest(at('large-1')));
  });

  it('follows no link, and is the same for everything that is no file', () => {
    writeFileSync(at('file'), 'x');
    symlinkSync('file', at('link'));
    mkdirSync(at('folder'));
    expect(['link', 'folder', 'missing'].map((name) => fileDigest(at(name)))).toEqual(['none', 'none', 'none']);
  });
});
