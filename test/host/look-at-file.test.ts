import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lookAtFile } from '../../src/host/look-at-file.js';

const folder = mkdtempSync(join(tmpdir(), 'wasmagent-digest-'));
const pinOf = (path: string): string | undefined => lookAtFile(path)?.pin;
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the pin of a file', () => {
  it('tells other bytes of the same length and time apart, and not the same bytes under another name', () => {
    const digests = ['a', 'b', 'a'].map((text, index) => {
      writeFileSync(at(`small-${index}`), text);
      utimesSync(at(`small-${index}`), 1, 1);
      return pinOf(at(`small-${index}`));
    });
    expect(digests[0]).not.toBe(digests[1]);
    expect(digests[0]).toBe(digests[2]);
  });

  it('tells a large file from another by what the system says of it, and from itself not', () => {
    for (const name of ['large-1', 'large-2']) {
      writeFileSync(at(name), '');
      truncateSync(at(name), 17 * 1024 * 1024);
    }
    expect(pinOf(at('large-1'))).not.toBe(pinOf(at('large-2')));
    expect(pinOf(at('large-1'))).toBe(pinOf(at('large-1')));
  });

  it('follows no link, and there is none for what is no file', () => {
    writeFileSync(at('file'), 'x');
    symlinkSync('file', at('link'));
    mkdirSync(at('folder'));
    expect(['link', 'folder', 'missing'].map((name) => pinOf(at(name)))).toEqual([undefined, undefined, undefined]);
  });

  it('is its digest, and its beginning was read in the same reading: what is shown is what is pinned', () => {
    writeFileSync(at('text'), 'ab'.repeat(200_000));
    const look = lookAtFile(at('text'));
    expect(look).toMatchObject({ bytes: 400_000, pin: look?.sha256 });
    expect(look?.head.toString()).toBe('ab'.repeat(131_072));
    expect(look?.sha256).toBe(createHash('sha256').update('ab'.repeat(200_000)).digest('hex'));
  });
});
