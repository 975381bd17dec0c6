import type { FileHandle } from 'node:fs/promises';
import { writeFully } from './write-fully.js';

const INITIAL_BYTES = 256 * 1024;
const MAX_UTF8_BYTES_PER_UNIT = 3;

/** One output file in the making: pieces are collected, and written by `flush`. */
export class DataOutput {
  /** Where it will be, as the user gave it; `-` is stdout. */
  readonly path: string;
  readonly #handle: FileHandle;
  #collected = Buffer.allocUnsafe(INITIAL_BYTES);
  #used = 0;
  #written = 0;

  constructor(path: string, handle: FileHandle) {
    this.path = path;
    this.#handle = handle;
  }

  /** Bytes written so far. */
  get bytes(): number {
    return this.#written;
  }

  /** Bytes that were collected and not written yet. */
  get pending(): number {
    return this.#used;
  }

  /** Adds a copy of the piece. */
  write(piece: string | Uint8Array): void {
    if (typeof piece === 'string') {
      this.#reserve(piece.length * MAX_UTF8_BYTES_PER_UNIT);
      this.#used += this.#collected.write(piece, this.#used, 'utf8');
    } else {
      this.#reserve(piece.length);
      this.#collected.set(piece, this.#used);
      this.#used += piece.length;
    }
  }

  /** Writes what was collected; nothing may be added until it is done. */
  async flush(): Promise<void> {
    if (this.#used === 0) return;
    const bytes = this.#collected.subarray(0, this.#used);
    this.#used = 0;
    await writeFully(this.#handle, bytes);
    this.#written += bytes.length;
  }

  #reserve(bytes: number): void {
    const needed = this.#used + bytes;
    if (needed <= this.#collected.length) return;
    const larger = Buffer.allocUnsafe(Math.max(needed, this.#collected.length * 2));
    this.#collected.copy(larger, 0, 0, this.#used);
    this.#collected = larger;
  }
}
