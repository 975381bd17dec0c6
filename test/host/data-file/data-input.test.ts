import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DataInput } from '../../../src/host/data-file/data-input.js';
import { useTemporaryFolder } from '../../rollout/temporary-folder.js';

const HAS_ZSTD = Number.parseInt(process.versions.node, 10) >= 24;
// {"a":1} and {"b":2}, a line each, by zstd -19.
const ZSTD = Buffer.from('KLUv/QRogQAAeyJhIjoxfQp7ImIiOjJ9ChNHTEg=', 'base64');

const folder = useTemporaryFolder();
const spools = (): string[] => readdirSync(folder.path('tmp'));
beforeEach(() => {
  mkdirSync(folder.path('tmp'));
  vi.stubEnv('TMPDIR', folder.path('tmp'));
});
afterEach(() => vi.unstubAllEnvs());

async function linesOf(path: string): Promise<string[]> {
  await using input = await DataInput.open(path);
  const lines: string[] = [];
  for await (const batch of input.lines()) lines.push(...batch.map(({ bytes }) => bytes.toString()));
  return lines;
}

describe('DataInput', () => {
  const text = '{"a":1}\n{"b":2}\n';

  it.each([
    ['plain', Buffer.from(text)],
    ['with a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['with Windows line ends', Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['gzip', gzipSync(text)],
    ['gzip in two members', Buffer.concat([gzipSync('{"a":1}\n'), gzipSync('{"b":2}\n')])],
    ['a JSON array', Buffer.from('[{"a":1},\n{"b":2}]')],
    ['a gzipped JSON array with a byte order mark', gzipSync('\ufeff[{"a":1},{"b":2}]')],
  ])('reads the same lines from a file that is %s, and leaves no copy behind', async (_, bytes) => {
    expect(await linesOf(folder.write('in', bytes))).toEqual(['{"a":1}', '{"b":2}']);
    expect(spools()).toEqual([]);
  });

  it.runIf(HAS_ZSTD)('reads zstd, also in several frames and with skippable ones between them', async () => {
    const skippable = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 2, 0, 0, 0, 1, 2]);
    const bytes = Buffer.concat([ZSTD, skippable, ZSTD]);
    expect(await linesOf(folder.write('in', bytes))).toEqual(['{"a":1}', '{"b":2}', '{"a":1}', '{"b":2}']);
    expect(spools()).toEqual([]);
  });

  it('reads a pipe twice', async () => {
    execFileSync('mkfifo', [folder.path('pipe')]);
    execFileSync('sh', ['-c', `printf '{"a":1}\\n{"b":2}\\n' > ${folder.path('pipe')} &`], { stdio: 'ignore' });
    await using input = await DataInput.open(folder.path('pipe'));
    for (let round = 0; round < 2; round += 1) {
      let count = 0;
      for await (const batch of input.lines()) count += batch.length;
      expect(count).toBe(2);
    }
  });

  it.each([
    ['INPUT_MISSING', 'missing', undefined],
    ['INPUT_MISSING', 'in/below-a-file', Buffer.from(text)],
    ['INPUT_UNREADABLE', '', undefined],
    ['INPUT_MALFORMED', 'in', gzipSync(text.repeat(100)).subarray(0, 30)],
    ['INPUT_MALFORMED', 'in', Buffer.concat([gzipSync(text), Buffer.from('junk')])],
    ['INPUT_MALFORMED', 'in', gzipSync(gzipSync(text))],
    ['INPUT_MALFORMED', 'in', Buffer.from(`\ufeff${text}`, 'utf16le')],
    [HAS_ZSTD ? 'INPUT_MALFORMED' : 'INPUT_UNREADABLE', 'in', ZSTD.subarray(0, 12)],
    [HAS_ZSTD ? 'INPUT_MALFORMED' : 'INPUT_UNREADABLE', 'in', Buffer.concat([ZSTD, Buffer.from('junk')])],
    ['INPUT_MALFORMED', 'in', Buffer.from('PAR1')],
    ['INPUT_MALFORMED', 'in', Buffer.from('[{"a":1},')],
  ])('refuses with %s what cannot be read (%s), and leaves no copy behind', async (code, name, bytes) => {
    if (bytes !== undefined) folder.write('in', bytes);
    await expect(DataInput.open(folder.path(name))).rejects.toMatchObject({ code });
    expect(spools()).toEqual([]);
  });

  it('finds single lines and their numbers by offset, whatever the size hint', async () => {
    const lines = ['{"a":1}', '', 'x'.repeat(5000), 'é', '{"b":2}\r'];
    await using input = await DataInput.open(folder.write('in', lines.join('\n')));
    for await (const batch of input.lines()) {
      const expected = batch.map(({ number, bytes }) => ({ number, text: bytes.toString() }));
      expect(input.lineNumbersAt(batch.map(({ offset }) => offset))).toEqual(expected.map(({ number }) => number));
      for (const hint of [0, 7, 100_000]) {
        expect(batch.map(({ offset }) => input.lineAt(offset, hint).toString())).toEqual(
          expected.map(({ text }) => text),
        );
      }
    }
  });

  it('notices that the file was written to while it was read', async () => {
    await using input = await DataInput.open(folder.write('in', text));
    await input.assertUnchanged();
    appendFileSync(folder.path('in'), text);
    await expect(input.assertUnchanged()).rejects.toMatchObject({ code: 'INPUT_UNREADABLE' });
  });
});
