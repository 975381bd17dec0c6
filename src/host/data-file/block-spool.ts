import { readSync, writeSync } from 'node:fs';
import { openSpool, type Spool, toSpoolError } from './spool.js';

const BLOCK_BYTES = 16 * 1024;

interface Stream {
  buffer: Buffer;
  used: number;
  /** Where each written block begins in the spool, and its length, by turns. */
  blocks: number[];
  bytes: number;
}

/**
 * Many lists of small entries in one temporary file: each entry is added to one list, and a list is read from its first
 * entry to its last. Memory is one block a list that is being written, and one a list that is being read.
 */
export class BlockSpool {
  readonly #spool: Spool;
  readonly #streams: Stream[] = [];
  #end = 0;

  private constructor(spool: Spool) {
    this.#spool = spool;
  }

  /** @throws WasmagentError `OUTPUT_UNWRITABLE` when the temporary folder cannot be used */
  static async open(): Promise<BlockSpool> {
    return new BlockSpool(await openSpool());
  }

  /** Adds an empty list and returns its number. */
  addList(): number {
    return this.#streams.push({ buffer: Buffer.alloc(0), used: 0, blocks: [], bytes: 0 }) - 1;
  }

  /** How many bytes of entries a list has. */
  bytesOf(list: number): number {
    return this.#streams[list]?.bytes ?? 0;
  }

  /** Adds a copy of an entry to a list. @throws WasmagentError `OUTPUT_UNWRITABLE` */
  append(list: number, entry: Uint8Array): void {
    const stream = this.#streams[list];
    if (stream === undefined) throw new RangeError(`there is no list ${list}`);
    stream.bytes += entry.length;
    if (stream.used + entry.length > stream.buffer.length) {
      this.#flush(stream);
      if (entry.length > BLOCK_BYTES) {
        this.#write(stream, entry);
        return;
      }
      if (stream.buffer.length === 0) stream.buffer = Buffer.allocUnsafeSlow(BLOCK_BYTES);
    }
    stream.buffer.set(entry, stream.used);
    stream.used += entry.length;
  }

  /** Writes what a list still holds in memory, and lets the memory go. @throws WasmagentError `OUTPUT_UNWRITABLE` */
  seal(list: number): void {
    const stream = this.#streams[list];
    if (stream === undefined) return;
    this.#flush(stream);
    stream.buffer = Buffer.alloc(0);
  }

  /** The blocks of a sealed list, whole entries in each; a block is valid until the next one. */
  *read(list: number): Generator<Buffer, void, undefined> {
    const blocks = this.#streams[list]?.blocks ?? [];
    let buffer = Buffer.allocUnsafeSlow(BLOCK_BYTES);
    for (let at = 0; at < blocks.length; at += 2) {
      const [position = 0, length = 0] = [blocks[at], blocks[at + 1]];
      if (length > buffer.length) buffer = Buffer.allocUnsafeSlow(length);
      yield this.#readBlock(buffer.subarray(0, length), position);
    }
  }

  async close(): Promise<void> {
    await this.#spool.discard();
  }

  #flush(stream: Stream): void {
    if (stream.used === 0) return;
    this.#write(stream, stream.buffer.subarray(0, stream.used));
    stream.used = 0;
  }

  #write(stream: Stream, bytes: Uint8Array): void {
    try {
      for (let written = 0; written < bytes.length; ) {
        written += writeSync(this.#spool.handle.fd, bytes, written, bytes.length - written, this.#end + written);
      }
    } catch (error) {
      throw toSpoolError(error);
    }
    stream.blocks.push(this.#end, bytes.length);
    this.#end += bytes.length;
  }

  #readBlock(block: Buffer, position: number): Buffer {
    for (let filled = 0; filled < block.length; ) {
      const read = readSync(this.#spool.handle.fd, block, filled, block.length - filled, position + filled);
      if (read === 0) throw toSpoolError(new Error('the temporary file was cut off'));
      filled += read;
    }
    return block;
  }
}
