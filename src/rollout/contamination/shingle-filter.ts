const BITS_PER_SHINGLE = 16;
const GOLDEN = 0x9e3779b1;

/**
 * Says of most shingles that no item has them, in one look at memory that is small enough to stay near: 1 to 2
 * bytes a shingle. At most one in 8 of the others passes, and is then looked for.
 */
export class ShingleFilter {
  readonly #words: Uint32Array;
  readonly #mask: number;

  constructor(shingles: number) {
    const bits = 2 ** Math.ceil(Math.log2(Math.max(1, shingles) * BITS_PER_SHINGLE)) / 2;
    this.#words = new Uint32Array(Math.max(1, bits / 32));
    this.#mask = this.#words.length * 32 - 1;
  }

  add(hash: number): void {
    const bit = this.#bitOf(hash);
    this.#words[bit >>> 5] = (this.#words[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  mayHave(hash: number): boolean {
    const bit = this.#bitOf(hash);
    return ((this.#words[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }

  // Other bits of the hash than those that choose the place in the index, or both would fail together.
  #bitOf(hash: number): number {
    return (Math.imul(hash, GOLDEN) >>> 3) & this.#mask;
  }
}
