import { readSync, writeSync } from 'node:fs';
import { openSpool, type Spool, toSpoolError } from './spool.js';

const BLOCK_BYTES = 16 * 1024;

interface Stream {
  buffer: Buffer;
  used: number;
  /** Where each written block begins in the spool, and its length, by turns. */
  blocks: number[];
}

/**
 * Many lists of small entries in one temporary file: each entry is added to one list, and a list is read from its first
 * entry to its last. Memory is one block a list that is being written, and one a list that is being read.
 */
export class BlockSpool {
  readonly #spool: Spool;
  readonly #streams: Stream[] = [];
  #end = 0;
  #position = 0;

  private constructor(spool: Spool) {
    this.#spool = spool;
  }

  /** @throws WasmagentError `OUTPUT_UNWRITABLE` when the temporary folder cannot be used */
  static async open(): Promise<BlockSpool> {
    return new BlockSpool(await openSpool());
  }

  /** Adds an empty list and returns its number. */
  addList(): number {
    return this.#streams.push({ buffer: Buffer.alloc(0), used: 0, blocks: [] }) - 1;
  }

  /**
   * Makes room for an entry at the end of a list. The caller writes it into the returned block at `position`, before
   * anything else is added. @throws WasmagentError `OUTPUT_UNWRITABLE`
   */
  reserve(list: number, length: number): Buffer {
    const stream = this.#streams[list];
    if (stream === undefined) throw new RangeError(`there is no list ${list}`);
    if (stream.used + length > stream.buffer.length) {
      this.#flush(stream);
      // An entry is never cut: a long one has a block of its own length.
      const size = Math.max(BLOCK_BYTES, length);
      if (stream.buffer.length !== size) stream.buffer = Buffer.allocUnsafeSlow(size);
    }
    this.#position = stream.used;
    stream.used += length;
    return stream.buffer;
  }

  /** Where the entry that was reserved last begins in its block. */
  get position(): number {
    return this.#position;
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
    let buffer = Buffer.alloc(0);
    for (let at = 0; at < blocks.length; at += 2) {
      const [position = 0, length = 0] = [blocks[at], blocks[at + 1]];
      // No larger than needed: thousands of short lists may be read at once.
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
