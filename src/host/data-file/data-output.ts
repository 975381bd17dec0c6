import type { FileHandle } from 'node:fs/promises';
import { writeFully } from './write-fully.js';

/** One output file in the making: pieces are collected, and written by `flush`. */
export class DataOutput {
  /** Where it will be, as the user gave it; `-` is stdout. */
  readonly path: string;
  readonly #handle: FileHandle;
  #pieces: (string | Uint8Array)[] = [];
  #bytes = 0;

  constructor(path: string, handle: FileHandle) {
    this.path = path;
    this.#handle = handle;
  }

  /** Bytes written so far. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Adds a piece; the bytes must not change before the next `flush`. */
  write(piece: string | Uint8Array): void {
    this.#pieces.push(piece);
  }

  async flush(): Promise<void> {
    if (this.#pieces.length === 0) return;
    const bytes = Buffer.concat(this.#pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece)));
    this.#pieces = [];
    await writeFully(this.#handle, bytes);
    this.#bytes += bytes.length;
  }
}
