import { readSync } from 'node:fs';
import { WasmagentError } from '../../errors.js';
import { type ByteSource, openByteSource, readHead } from './byte-source.js';
import { toInputError } from './input-error.js';
import { type DataLine, MAX_LINE_BYTES, readLines } from './read-lines.js';
import { refuseKnownFormat } from './refuse-known-format.js';
import { unpackGzip } from './unpack-gzip.js';
import { unpackJsonArray } from './unpack-json-array.js';
import { isZstd, unpackZstd } from './unpack-zstd.js';

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);
const HEAD_BYTES = 8;
const SCAN_BYTES = 1024 * 1024;
const LF = 0x0a;
const CR = 0x0d;

/**
 * A user's own data file, open for reading as often as needed: JSON Lines, plain, gzip or zstd, or one JSON array, whose
 * elements are then its lines. What cannot be read twice as it is (stdin, a pipe, a compressed file, an array) is copied to a
 * private temporary file, which is gone when the input is disposed of.
 */
export class DataInput implements AsyncDisposable {
  /** The path as the user gave it, or `<stdin>`. */
  readonly name: string;
  /** What a user should know about how the file was read. */
  readonly notes: readonly string[];
  readonly #source: ByteSource;
  readonly #start: number;
  /** Bytes of the text that is read: of a compressed file, uncompressed. */
  readonly size: number;
  readonly #modifiedMs: number;

  private constructor(source: ByteSource, view: { start: number; size: number; modifiedMs: number; notes: string[] }) {
    this.name = source.name;
    this.notes = view.notes;
    this.#source = source;
    this.#start = view.start;
    this.size = view.size;
    this.#modifiedMs = view.modifiedMs;
  }

  /**
   * Opens a path, or stdin for `-`.
   * @throws WasmagentError `INPUT_MISSING`, `INPUT_UNREADABLE`, `INPUT_MALFORMED` (another format, damaged compression, cut-off array)
   */
  static async open(path: string): Promise<DataInput> {
    let source = await openByteSource(path);
    const notes: string[] = [];
    const replaceBy = async (next: ByteSource): Promise<void> => {
      await source.close();
      source = next;
    };
    try {
      const head = await readHead(source, HEAD_BYTES);
      if (head[0] === 0x1f && head[1] === 0x8b) await replaceBy(await unpackGzip(source));
      else if (isZstd(head)) await replaceBy(await unpackZstd(source));
      const text = await readHead(source, HEAD_BYTES);
      refuseKnownFormat(text, source.name);
      let start = text.subarray(0, BOM.length).equals(BOM) ? BOM.length : 0;
      const elements = await unpackJsonArray(source, start);
      if (elements !== undefined) {
        await replaceBy(elements);
        start = 0;
        notes.push(`${source.name} is a JSON array: its elements are read as lines, and line numbers count elements`);
      }
      const { size, mtimeMs } = await source.handle.stat();
      return new DataInput(source, { start, size, modifiedMs: mtimeMs, notes });
    } catch (error) {
      await source.close();
      throw toInputError(source.name, error);
    }
  }

  /** The byte order mark before the first line, empty where there is none. */
  get byteOrderMark(): Uint8Array {
    return BOM.subarray(0, this.#start);
  }

  /** Every line that is not blank, a batch at a time; the `bytes` of a batch are valid until the next one. */
  async *lines(): AsyncGenerator<DataLine[]> {
    try {
      yield* readLines(this.#source.handle, { start: this.#start, end: this.size });
    } catch (error) {
      throw toInputError(this.name, error);
    }
  }

  /** The line that begins at this byte offset, without its end. `sizeHint`: how many bytes it probably has. */
  lineAt(offset: number, sizeHint: number): Buffer {
    for (let size = sizeHint + 2; ; size *= 2) {
      const bytes = this.#readAt(offset, Math.min(size, MAX_LINE_BYTES + 2));
      const end = bytes.indexOf(LF);
      if (end === -1 && offset + bytes.length < this.size && bytes.length < MAX_LINE_BYTES + 2) continue;
      const line = end === -1 ? bytes : bytes.subarray(0, end);
      return line.at(-1) === CR ? line.subarray(0, -1) : line;
    }
  }

  /** Which lines (1-based) begin at these byte offsets, given in ascending order. */
  lineNumbersAt(offsets: readonly number[]): number[] {
    const numbers: number[] = [];
    let number = 1;
    for (let at = this.#start; numbers.length < offsets.length && at < this.size; at += SCAN_BYTES) {
      const chunk = this.#readAt(at, SCAN_BYTES);
      let from = 0;
      for (const target of offsets.slice(numbers.length)) {
        if (target >= at + chunk.length) break;
        for (let lf = chunk.indexOf(LF, from); lf !== -1 && at + lf < target; lf = chunk.indexOf(LF, from)) {
          number += 1;
          from = lf + 1;
        }
        numbers.push(number);
      }
      for (let lf = chunk.indexOf(LF, from); lf !== -1; lf = chunk.indexOf(LF, lf + 1)) number += 1;
    }
    return numbers;
  }

  /** Fails when someone wrote to the file since it was opened. @throws WasmagentError `INPUT_UNREADABLE` */
  async assertUnchanged(): Promise<void> {
    const { size, mtimeMs } = await this.#source.handle.stat();
    if (size === this.size && mtimeMs === this.#modifiedMs) return;
    throw new WasmagentError('INPUT_UNREADABLE', `${this.name} changed while it was being read`, {
      suggestions: ['wait until its writer is done, or work on a copy'],
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#source.close();
  }

  #readAt(offset: number, length: number): Buffer {
    const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(length, this.size - offset)));
    let filled = 0;
    while (filled < buffer.length) {
      const bytesRead = readSync(this.#source.handle.fd, buffer, filled, buffer.length - filled, offset + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return buffer.subarray(0, filled);
  }
}
