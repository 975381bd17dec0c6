import { mix, toRange } from '../tokens/mix.js';
import { type SignatureStore, threeBytes } from './signature-store.js';

const FIRST_CAPACITY = 1024;
const GROWTH = 1.5;
const MAX_LOAD = 0.7;
/** Bytes of the signature that a band compares: 6 slots of 4 bits. */
const BAND_BYTES = 3;
/**
 * Rows that one bucket holds and a search looks at. Without a bound, rows made to fall into one bucket would each be
 * compared with all before them.
 */
const MAX_BUCKET = 8;

/** Finds the rows whose signature agrees in one band, at 6 to 9 bytes a row; keys are read from the signatures. */
export class BandIndex {
  readonly #store: SignatureStore;
  readonly #from: number;
  // Row plus one; 0 is free.
  #slots = new Uint32Array(FIRST_CAPACITY);
  #size = 0;

  constructor(store: SignatureStore, band: number) {
    this.#store = store;
    this.#from = band * BAND_BYTES;
  }

  /** Calls with each row that agrees with the signature in this band: at most 8, the first that came. */
  forEach(signature: Uint8Array, call: (row: number) => void): void {
    const key = threeBytes(signature, this.#from);
    let left = MAX_BUCKET;
    for (let slot = this.#slotOf(key); left > 0; slot = this.#after(slot)) {
      const row = (this.#slots[slot] ?? 0) - 1;
      if (row === -1) return;
      if (this.#keyOf(row) !== key) continue;
      left -= 1;
      call(row);
    }
  }

  /** Adds a row that is in the store already; a row past the bound of its bucket is left out. */
  add(row: number): void {
    if (this.#size >= this.#slots.length * MAX_LOAD) this.#grow();
    this.#place(row);
  }

  #place(row: number): void {
    const key = this.#keyOf(row);
    let left = MAX_BUCKET;
    let slot = this.#slotOf(key);
    for (; this.#slots[slot] !== 0; slot = this.#after(slot)) {
      if (this.#keyOf((this.#slots[slot] ?? 0) - 1) === key) left -= 1;
      if (left === 0) return;
    }
    this.#slots[slot] = row + 1;
    this.#size += 1;
  }

  #grow(): void {
    const rows = this.#slots.filter((row) => row !== 0).sort();
    this.#slots = new Uint32Array(Math.ceil(this.#slots.length * GROWTH));
    this.#size = 0;
    for (const row of rows) this.#place(row - 1);
  }

  #keyOf(row: number): number {
    return this.#store.threeBytesOf(row, this.#from);
  }

  #slotOf(key: number): number {
    return toRange(mix(key), this.#slots.length);
  }

  #after(slot: number): number {
    return slot + 1 === this.#slots.length ? 0 : slot + 1;
  }
}
