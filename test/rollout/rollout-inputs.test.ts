import { linkSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expandPaths } from '../../src/host/data-file/expand-paths.js';
import { refuseRepeatedInputs } from '../../src/host/data-file/file-identity.js';
import { RolloutInputs } from '../../src/rollout/rollout-inputs.js';
import { useTemporaryFolder } from './temporary-folder.js';

const folder = useTemporaryFolder();
beforeEach(() => {
  mkdirSync(folder.path('tmp'));
  vi.stubEnv('TMPDIR', folder.path('tmp'));
});
afterEach(() => vi.unstubAllEnvs());

describe('RolloutInputs', () => {
  it('reads several files as one, and finds every line again by its address, with its file and number', async () => {
    const paths = [
      folder.write('plain', '1\n\n22\n'),
      folder.write('empty', ''),
      folder.write('packed', gzipSync('\ufeff333\r\n4444')),
      folder.write('array', '[5,\n66]'),
      folder.write('blank', '\n\n'),
      folder.write('last', '7'),
    ];
    await using inputs = await RolloutInputs.open(paths);
    const seen: { text: string; address: number; file: string; line: number }[] = [];
    let read = 0;
    for await (const { file, base, lines } of inputs.lines((bytes) => {
      expect(bytes).toBeGreaterThan(read);
      read = bytes;
    })) {
      for (const { bytes, offset, number } of lines) {
        seen.push({ text: bytes.toString(), address: base + offset, file, line: number });
      }
    }
    expect(read).toBeLessThanOrEqual(inputs.bytes);
    expect(seen.map(({ text, file, line }) => `${file.slice(folder.path().length + 1)} ${line} ${text}`)).toEqual([
      'plain 1 1',
      'plain 3 22',
      'packed 1 333',
      'packed 2 4444',
      'array 1 5',
      'array 2 66',
      'last 1 7',
    ]);
    const addresses = seen.map(({ address }) => address);
    expect(addresses).toEqual([...new Set(addresses)].sort((a, b) => a - b));
    expect(inputs.locate(addresses)).toEqual(seen.map(({ file, line }) => ({ file, line })));
    expect(inputs.locate(addresses.slice(3, 4))).toEqual([{ file: seen[3]?.file, line: 2 }]);
    for (const { address, text } of seen) expect(inputs.lineAt(address, 1).toString()).toBe(text);
    expect(inputs.name).toBe(`${paths[0]} and 5 more`);
    expect(inputs.notes).toHaveLength(1);
  });

  it('closes what it opened when a later file cannot be read', async () => {
    const packed = folder.write('packed', gzipSync('1'));
    await expect(RolloutInputs.open([packed, folder.path('missing')])).rejects.toMatchObject({ code: 'INPUT_MISSING' });
    expect(readdirSync(folder.path('tmp'))).toEqual([]);
  });
});

describe('expandPaths', () => {
  it('replaces patterns by their matches, sorted, and takes what is there by its name', async () => {
    for (const name of ['b.jsonl', 'a.jsonl', 'a[1].jsonl', '.hidden.jsonl', 'other']) folder.write(name, '');
    const path = (name: string): string => folder.path(name);
    expect(await expandPaths([path('b.jsonl'), '-', path('missing')])).toEqual([path('b.jsonl'), '-', path('missing')]);
    expect(await expandPaths([path('?.jsonl')])).toEqual([path('a.jsonl'), path('b.jsonl')]);
    expect(await expandPaths([path('a[1].jsonl')])).toEqual([path('a[1].jsonl')]);
    expect(await expandPaths([path('{b,a}.jsonl'), path('o*')])).toEqual([
      path('a.jsonl'),
      path('b.jsonl'),
      path('other'),
    ]);
    await expect(expandPaths([path('none-*')])).rejects.toMatchObject({ code: 'INPUT_MISSING' });
  });
});

describe('refuseRepeatedInputs', () => {
  it.each(['in', './x/../in', 'link', 'hard'])('refuses the same file a second time, as %s', async (name) => {
    folder.write('in', '');
    mkdirSync(folder.path('x'));
    symlinkSync('in', folder.path('link'));
    linkSync(folder.path('in'), folder.path('hard'));
    const paths = [folder.path('in'), `${folder.path()}/${name}`];
    await expect(refuseRepeatedInputs(paths)).rejects.toMatchObject({ code: 'USAGE' });
  });

  it('refuses stdin twice and a file that is not there, and allows different files', async () => {
    const paths = [folder.write('a', ''), folder.write('b', ''), '-'];
    await expect(refuseRepeatedInputs(paths)).resolves.toBeUndefined();
    await expect(refuseRepeatedInputs(['-', '-'])).rejects.toMatchObject({ code: 'USAGE' });
    await expect(refuseRepeatedInputs([folder.path('c')])).rejects.toMatchObject({ code: 'INPUT_MISSING' });
  });
});
