type TypedArray = Uint8Array | Uint16Array | Uint32Array | Float64Array;

const CHUNK_BITS = 16;
const CHUNK = 1 << CHUNK_BITS;
const FIRST_LENGTH = 16;

/**
 * A growing list of numbers that costs only the numbers' own bytes. Short lists double until they fill one chunk, so
 * that thousands of them are cheap; after that growing copies nothing.
 */
export class Column<T extends TypedArray> {
  readonly #make: (length: number) => T;
  readonly #chunks: T[] = [];
  #length = 0;

  constructor(make: (length: number) => T) {
    this.#make = make;
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    const at = this.#length & (CHUNK - 1);
    let chunk = this.#chunks[this.#chunks.length - 1];
    if (at === 0) {
      chunk = this.#make(this.#length === 0 ? FIRST_LENGTH : CHUNK);
      this.#chunks.push(chunk);
    } else if (chunk !== undefined && at === chunk.length) {
      const longer = this.#make(at * 2);
      longer.set(chunk);
      chunk = longer;
      this.#chunks[0] = longer;
    }
    if (chunk !== undefined) chunk[at] = value;
    this.#length += 1;
  }

  /** Replaces the value at an index below `length`. */
  set(index: number, value: number): void {
    const chunk = this.#chunks[index >>> CHUNK_BITS];
    if (chunk !== undefined) chunk[index & (CHUNK - 1)] = value;
  }

  /** The value at an index below `length`. */
  at(index: number): number {
    return this.#chunks[index >>> CHUNK_BITS]?.[index & (CHUNK - 1)] ?? Number.NaN;
  }
}
