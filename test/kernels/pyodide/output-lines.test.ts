import { describe, expect, it } from 'vitest';
import type { FsStream } from '../../../src/kernels/pyodide/emscripten.js';
import { OutputLines } from '../../../src/kernels/pyodide/output-lines.js';

function linesOf(...chunks: string[]): string[] {
  const lines: string[] = [];
  const output = new OutputLines((line) => lines.push(line));
  const stream = {} as FsStream;
  for (const chunk of chunks) {
    // In the middle of a larger memory, as the interpreter hands it over.
    const bytes = Buffer.from(`..${chunk}..`);
    expect(output.device.write(stream, bytes, 2, bytes.length - 4)).toBe(bytes.length - 4);
  }
  output.flush();
  return lines;
}

describe('what a guest writes to a standard stream', () => {
  it.each([
    [['a\nb\n'], ['a', 'b']],
    [
      ['a', 'b', '\n', 'c'],
      ['ab', 'c'],
    ],
    [['\n\n'], ['', '']],
    [[''], []],
    [['a\n\nb'], ['a', '', 'b']],
  ])('is cut into lines, however it arrives: %j', (chunks, lines) => {
    expect(linesOf(...chunks)).toEqual(lines);
  });

  it('keeps a character whose bytes arrive apart', () => {
    const lines: string[] = [];
    const output = new OutputLines((line) => lines.push(line));
    for (const byte of Buffer.from('é😀\n')) output.device.write({} as FsStream, Uint8Array.of(byte), 0, 1);
    expect(lines).toEqual(['é😀']);
  });

  it('is handed on in pieces where a line has no end', () => {
    const lines = linesOf('x'.repeat(200_000));
    expect(lines.join('')).toBe('x'.repeat(200_000));
    expect(Math.max(...lines.map((line) => line.length))).toBe(65_536);
  });
});
