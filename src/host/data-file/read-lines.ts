import type { FileHandle } from 'node:fs/promises';

/** Longest line that is read: Node cannot hold a string of more than 512 MiB. */
export const MAX_LINE_BYTES = 128 * 1024 * 1024;

const BLOCK_BYTES = 1024 * 1024;
const LF = 0x0a;
const CR = 0x0d;
const CRLF_BYTES = 2;

/** One line of a data file that is not blank. */
export interface DataLine {
  /** The line without its end; a view that is valid until the next batch. Empty when the line is too long. */
  bytes: Buffer;
  /** Where the line begins, in bytes from the start of the (uncompressed) file. */
  offset: number;
  /** 1-based; blank lines count. */
  number: number;
  end: '\n' | '\r\n' | '';
  /** More than the longest line that is read. */
  tooLong: boolean;
}

/** Reads a part of a file line by line, a block at a time; memory is one block and the longest line. */
export async function* readLines(
  handle: FileHandle,
  range: { start: number; end: number },
  limits: { blockBytes: number; maxLineBytes: number } = { blockBytes: BLOCK_BYTES, maxLineBytes: MAX_LINE_BYTES },
): AsyncGenerator<DataLine[]> {
  let buffer = Buffer.allocUnsafe(limits.blockBytes);
  let kept = 0; // bytes of an unfinished line at the front of the buffer
  let position = range.start;
  let lineStart = range.start;
  let number = 0;
  let tooLong = false;
  for (;;) {
    const want = Math.min(buffer.length - kept, range.end - position);
    const { bytesRead } = want === 0 ? { bytesRead: 0 } : await handle.read(buffer, kept, want, position);
    position += bytesRead;
    const block = buffer.subarray(0, kept + bytesRead);
    const batch: DataLine[] = [];
    const take = (from: number, to: number, terminated: boolean): void => {
      number += 1;
      const cr = to > from && block[to - 1] === CR;
      tooLong ||= to - from - (cr ? 1 : 0) > limits.maxLineBytes;
      const bytes = tooLong ? block.subarray(0, 0) : block.subarray(from, cr ? to - 1 : to);
      if (tooLong || !isBlank(bytes)) {
        batch.push({ bytes, offset: lineStart, number, end: terminated ? (cr ? '\r\n' : '\n') : '', tooLong });
      }
      tooLong = false;
    };
    let from = 0;
    for (let at = block.indexOf(LF, kept); at !== -1; at = block.indexOf(LF, from)) {
      take(from, at, true);
      lineStart = position - block.length + at + 1;
      from = at + 1;
    }
    const done = bytesRead === 0;
    if (done && (from < block.length || tooLong)) take(from, block.length, false);
    if (batch.length > 0) yield batch;
    if (done) return;
    kept = block.length - from;
    buffer.copyWithin(0, from, block.length);
    if (kept > limits.maxLineBytes + CRLF_BYTES) tooLong = true;
    if (tooLong) kept = 0;
    else if (kept === buffer.length) {
      buffer = Buffer.concat([buffer], Math.min(buffer.length * 2, limits.maxLineBytes + CRLF_BYTES + 1));
    }
  }
}

function isBlank(bytes: Buffer): boolean {
  for (const byte of bytes) if (byte !== 0x20 && byte !== 0x09 && byte !== CR) return false;
  return true;
}
