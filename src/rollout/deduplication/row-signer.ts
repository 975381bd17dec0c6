import { mix, toRange } from '../tokens/mix.js';
import { TokenReader } from '../tokens/token-reader.js';
import { SIGNATURE_SLOTS } from './signature-store.js';

const EMPTY = 0xffffffff;
/** How many tokens a shingle has. */
const SHINGLE_TOKENS = 3;
// Times the number of slots. One slot is always filled, and so many tries find it.
const MAX_BORROWS = 64;

/** Makes MinHash signatures of rows by one-permutation hashing: each shingle is hashed once, and falls into one slot. */
export class RowSigner {
  /** The signature of the last row: 4 bits a slot, two slots a byte. */
  readonly signature = new Uint8Array(SIGNATURE_SLOTS / 2);
  readonly #minima = new Uint32Array(SIGNATURE_SLOTS);
  #salt = 0;

  /**
   * Signs a row and returns how many shingles it has. Slots go to the parts in turn, so that each part counts the
   * same: an answer that differs is not drowned by a long prompt that does not. Rows signed with different salts have
   * nothing in common.
   */
  sign(parts: readonly string[], salt = 0): number {
    this.#salt = salt;
    let shingles = 0;
    for (const [index, part] of parts.entries()) {
      const slots = Math.max(0, Math.ceil((SIGNATURE_SLOTS - index) / parts.length));
      shingles += this.#fillMinima(part, slots);
      for (let slot = 0; slot < slots; slot += 1) this.#store(index + slot * parts.length, this.#valueOf(slot, slots));
    }
    return shingles;
  }

  #fillMinima(text: string, slots: number): number {
    this.#minima.fill(EMPTY, 0, slots);
    let [older, old] = [0, 0];
    let tokens = 0;
    for (const reader = new TokenReader(text); reader.next(); ) {
      tokens += 1;
      if (tokens >= SHINGLE_TOKENS) this.#take(older, old, reader, slots);
      older = old;
      old = reader.low;
    }
    // A part too short for a shingle is one itself: two such parts are equal or they have nothing in common.
    if (tokens < SHINGLE_TOKENS) this.#take(older, old, { low: tokens, high: tokens }, slots);
    return Math.max(0, tokens - SHINGLE_TOKENS + 1);
  }

  #take(older: number, old: number, newest: { low: number; high: number }, slots: number): void {
    const hash = mix(
      Math.imul(older, 0x9e3779b1) ^ Math.imul((old << 11) | (old >>> 21), 0x2c1b3c6d) ^ newest.low ^ this.#salt,
    );
    const value = mix(hash ^ Math.imul(newest.high, 0x27d4eb2f));
    const slot = toRange(hash, slots);
    if (value < (this.#minima[slot] ?? 0)) this.#minima[slot] = value;
  }

  /** The slot's least hash; an empty slot borrows that of another, which the slot's own numbers choose. */
  #valueOf(slot: number, slots: number): number {
    let from = slot;
    for (let attempt = 1; this.#minima[from] === EMPTY && attempt < MAX_BORROWS * slots; attempt += 1) {
      from = toRange(mix(Math.imul(slot + 1, 0x85ebca6b) ^ Math.imul(attempt, 0xc2b2ae35)), slots);
    }
    return mix((this.#minima[from] ?? 0) + from) & 0xf;
  }

  #store(slot: number, value: number): void {
    const at = slot >>> 1;
    const byte = this.signature[at] ?? 0;
    this.signature[at] = slot % 2 === 0 ? (byte & 0xf0) | value : (byte & 0x0f) | (value << 4);
  }
}
