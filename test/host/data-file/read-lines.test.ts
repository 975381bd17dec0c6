import { open } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/host/data-file/read-lines.js';
import { useTemporaryFolder } from '../../rollout/temporary-folder.js';

const folder = useTemporaryFolder();

async function readAll(content: string | Uint8Array, limits = { blockBytes: 16, maxLineBytes: 1000 }) {
  const bytes = Buffer.from(content);
  const handle = await open(folder.write('data', bytes), 'r');
  const lines: { text: string; offset: number; number: number; end: string; tooLong: boolean }[] = [];
  for await (const batch of readLines(handle, { start: 0, end: bytes.length }, limits)) {
    for (const { bytes: line, ...rest } of batch) lines.push({ text: line.toString('latin1'), ...rest });
  }
  await handle.close();
  return lines;
}

describe('readLines', () => {
  it('gives every line with its number, offset and end, without the blank ones', async () => {
    expect(await readAll('a\r\n\n \t\r\nbb\nlast')).toEqual([
      { text: 'a', offset: 0, number: 1, end: '\r\n', tooLong: false },
      { text: 'bb', offset: 8, number: 4, end: '\n', tooLong: false },
      { text: 'last', offset: 11, number: 5, end: '', tooLong: false },
    ]);
  });

  it('finds the same lines whatever the block size', async () => {
    const content = fc.array(fc.constantFrom('a', '\n', '\r\n', ' ', 'long enough for a block', 'é'), {
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(content, fc.integer({ min: 1, max: 40 }), async (parts, blockBytes) => {
        const bytes = Buffer.from(parts.join(''));
        const expected = bytes
          .toString('latin1')
          .split('\n')
          .map((text, index) => ({ text: text.replace(/\r$/, ''), number: index + 1 }))
          .filter(({ text }) => text.replaceAll(/[ \t\r]/g, '') !== '');
        const lines = await readAll(bytes, { blockBytes, maxLineBytes: 1000 });
        expect(lines.map(({ text, number }) => ({ text, number }))).toEqual(expected);
        for (const { text, offset } of lines) expect(bytes.toString('latin1', offset, offset + text.length)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it('marks a line above the limit, and reads on after it; a line of exactly the limit is read', async () => {
    const limits = { blockBytes: 8, maxLineBytes: 20 };
    const lines = await readAll(
      `${'x'.repeat(20)}\r\n${'y'.repeat(21)}\n${'z'.repeat(500)}\nshort\n${'w'.repeat(99)}`,
      limits,
    );
    expect(lines.map(({ text, number, tooLong }) => [text.length, number, tooLong])).toEqual([
      [20, 1, false],
      [0, 2, true],
      [0, 3, true],
      [5, 4, false],
      [0, 5, true],
    ]);
  });
});
