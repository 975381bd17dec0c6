/** Bytes of one page of an image. A WebAssembly memory is a multiple of it. */
const PAGE_BYTES = 4096;
const WORD_BYTES = 4;

const ZEROS = new Uint8Array(PAGE_BYTES);

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
    const count = memory.length / PAGE_BYTES;
    const kept = differingPages(memory, () => ZEROS);
    const bytes = new Uint8Array(headBytes(count) + kept.length * PAGE_BYTES);
    new DataView(bytes.buffer).setUint32(0, count, true);
    for (const [index, page] of kept.entries()) {
      const mapAt = WORD_BYTES + (page >> 3);
      bytes[mapAt] = (bytes[mapAt] ?? 0) | (1 << (page & 7));
      bytes.set(pageOf(memory, page), headBytes(count) + index * PAGE_BYTES);
    }
    return new PageImage(bytes);
  }

  /** Takes an image as `bytes` gave it; whoever stored it vouches for it. */
  static from(bytes: Uint8Array): PageImage {
    return new PageImage(bytes);
  }

  /** Bytes of the memory that was copied. */
  get memoryBytes(): number {
    return new DataView(this.bytes.buffer, this.bytes.byteOffset).getUint32(0, true) * PAGE_BYTES;
  }

  /**
   * Makes a memory what was copied, and everything behind that zero.
   * @param isFresh whether the memory holds nothing yet, so that only what is there needs to be written.
   */
  writeTo(memory: Uint8Array, { isFresh }: { isFresh: boolean }): void {
    const count = this.memoryBytes / PAGE_BYTES;
    let from = headBytes(count);
    // Pages that follow each other go in one piece: most do.
    for (let first = 0, end = 0; first < count; first = end) {
      const isThere = this.#holds(first);
      for (end = first + 1; end < count && this.#holds(end) === isThere; ) end += 1;
      const bytes = (end - first) * PAGE_BYTES;
      if (isThere) {
        memory.set(this.bytes.subarray(from, from + bytes), first * PAGE_BYTES);
        from += bytes;
      } else if (!isFresh) {
        memory.fill(0, first * PAGE_BYTES, end * PAGE_BYTES);
      }
    }
    if (!isFresh) memory.fill(0, count * PAGE_BYTES);
  }

  /** What has to be written over this image to come to a memory, which is at least as long. */
  patchTo(memory: Uint8Array): PagePatch {
    const pages = this.#pages();
    return PagePatch.of(
      memory,
      differingPages(memory, () => pages.next().value ?? ZEROS),
    );
  }

  #holds(page: number): boolean {
    return ((this.bytes[WORD_BYTES + (page >> 3)] ?? 0) & (1 << (page & 7))) !== 0;
  }

  /** Every page in order; those in which nothing is are one and the same. */
  *#pages(): Generator<Uint8Array, undefined> {
    const count = this.memoryBytes / PAGE_BYTES;
    let from = headBytes(count);
    for (let page = 0; page < count; page += 1) {
      const isThere = this.#holds(page);
      yield isThere ? this.bytes.subarray(from, from + PAGE_BYTES) : ZEROS;
      if (isThere) from += PAGE_BYTES;
    }
  }
}

/** Some pages of a memory: their number (32 bits), where each one is (32 bits each), and the pages in order. */
export class PagePatch {
  readonly bytes: Uint8Array;

  private constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** Copies pages of a memory. */
  static of(memory: Uint8Array, pages: readonly number[]): PagePatch {
    const start = WORD_BYTES * (1 + pages.length);
    const bytes = new Uint8Array(start + pages.length * PAGE_BYTES);
    const words = new DataView(bytes.buffer);
    words.setUint32(0, pages.length, true);
    for (const [index, page] of pages.entries()) {
      words.setUint32(WORD_BYTES * (1 + index), page, true);
      bytes.set(pageOf(memory, page), start + index * PAGE_BYTES);
    }
    return new PagePatch(bytes);
  }

  /** Takes a patch as `bytes` gave it; whoever stored it vouches for it. */
  static from(bytes: Uint8Array): PagePatch {
    return new PagePatch(bytes);
  }

  writeTo(memory: Uint8Array): void {
    const words = new DataView(this.bytes.buffer, this.bytes.byteOffset);
    const count = words.getUint32(0, true);
    for (let index = 0; index < count; index += 1) {
      const from = WORD_BYTES * (1 + count) + index * PAGE_BYTES;
      const page = words.getUint32(WORD_BYTES * (1 + index), true);
      memory.set(this.bytes.subarray(from, from + PAGE_BYTES), page * PAGE_BYTES);
    }
  }
}

function headBytes(count: number): number {
  return WORD_BYTES + Math.ceil(count / 8);
}

function pageOf(memory: Uint8Array, page: number): Uint8Array {
  return memory.subarray(page * PAGE_BYTES, (page + 1) * PAGE_BYTES);
}

/** Numbers of the pages that are not what they are compared with; `next` gives one after the other. */
function differingPages(memory: Uint8Array, next: () => Uint8Array): number[] {
  const bytes = Buffer.from(memory.buffer, memory.byteOffset, memory.byteLength);
  const pages: number[] = [];
  for (let at = 0; at < bytes.length; at += PAGE_BYTES) {
    if (bytes.compare(next(), 0, PAGE_BYTES, at, at + PAGE_BYTES) !== 0) pages.push(at / PAGE_BYTES);
  }
  return pages;
}
