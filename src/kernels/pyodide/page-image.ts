/** Bytes of one page of an image. A WebAssembly memory is a multiple of it. */
const PAGE_BYTES = 4096;
const COUNT_BYTES = 4;

const ZEROS = Buffer.alloc(PAGE_BYTES);

/**
 * A copy of a memory that leaves out the pages in which nothing is: nearly half of a fresh interpreter. It is one block
 * of bytes: the number of pages (32 bits), a bit for each that says whether it is there, and those pages in order.
 */
export class PageImage {
  readonly bytes: Uint8Array;

  private constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** Copies a memory, whose length is a multiple of the page's. */
  static of(memory: Uint8Array): PageImage {
    const source = Buffer.from(memory.buffer, memory.byteOffset, memory.byteLength);
    const count = memory.length / PAGE_BYTES;
    const kept: number[] = [];
    for (let page = 0; page < count; page += 1) {
      const at = page * PAGE_BYTES;
      if (source.compare(ZEROS, 0, PAGE_BYTES, at, at + PAGE_BYTES) !== 0) kept.push(page);
    }
    const bytes = new Uint8Array(headBytes(count) + kept.length * PAGE_BYTES);
    new DataView(bytes.buffer).setUint32(0, count, true);
    for (const [index, page] of kept.entries()) {
      const mapAt = COUNT_BYTES + (page >> 3);
      bytes[mapAt] = (bytes[mapAt] ?? 0) | (1 << (page & 7));
      bytes.set(memory.subarray(page * PAGE_BYTES, (page + 1) * PAGE_BYTES), headBytes(count) + index * PAGE_BYTES);
    }
    return new PageImage(bytes);
  }

  /** Takes an image as `bytes` gave it; whoever stored it vouches for it. */
  static from(bytes: Uint8Array): PageImage {
    return new PageImage(bytes);
  }

  /** Bytes of the memory that was copied. */
  get memoryBytes(): number {
    return this.#count * PAGE_BYTES;
  }

  /**
   * Makes a memory what was copied, and everything behind that zero.
   * @param isFresh whether the memory holds nothing yet, so that only what is there needs to be written.
   */
  writeTo(memory: Uint8Array, { isFresh }: { isFresh: boolean }): void {
    const count = this.#count;
    let from = headBytes(count);
    for (let page = 0; page < count; page += 1) {
      const at = page * PAGE_BYTES;
      if (((this.bytes[COUNT_BYTES + (page >> 3)] ?? 0) & (1 << (page & 7))) !== 0) {
        memory.set(this.bytes.subarray(from, from + PAGE_BYTES), at);
        from += PAGE_BYTES;
      } else if (!isFresh) {
        memory.fill(0, at, at + PAGE_BYTES);
      }
    }
    if (!isFresh) memory.fill(0, count * PAGE_BYTES);
  }

  get #count(): number {
    return new DataView(this.bytes.buffer, this.bytes.byteOffset).getUint32(0, true);
  }
}

function headBytes(count: number): number {
  return COUNT_BYTES + Math.ceil(count / 8);
}
