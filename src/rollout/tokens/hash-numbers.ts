import { toRange } from './mix.js';

const FIRST_CAPACITY = 1024;
const LEAST_CAPACITY = 4;
const GROWTH = 1.5;
const MAX_LOAD = 0.6;

/** Returned for a hash that has no number. */
export const NO_NUMBER = -1;

/**
 * Numbers 64-bit hashes (two halves of 32 bits) from 0 in the order they are added, at 15 to 22 bytes each.
 */
export class HashNumbers {
  #lows: Uint32Array;
  #highs: Uint32Array;
  // Number plus one; 0 is free.
  #slots: Uint32Array;
  #size = 0;

  /** `expected`: about how many there will be, where they may be few; there may be more. */
  constructor(expected = FIRST_CAPACITY) {
    const capacity = Math.max(LEAST_CAPACITY, Math.min(expected, FIRST_CAPACITY));
    this.#lows = new Uint32Array(capacity);
    this.#highs = new Uint32Array(capacity);
    this.#slots = new Uint32Array(Math.ceil(capacity / MAX_LOAD));
  }

  get size(): number {
    return this.#size;
  }

  /** The hash's number, or `NO_NUMBER`. */
  find(low: number, high: number): number {
    return (this.#slots[this.#slotOf(low, high)] ?? 0) - 1;
  }

  /** The hash's number, which is a new one if it had none. */
  add(low: number, high: number): number {
    let slot = this.#slotOf(low, high);
    const number = (this.#slots[slot] ?? 0) - 1;
    if (number !== NO_NUMBER) return number;
    if (this.#size === this.#lows.length) {
      this.#grow();
      slot = this.#slotOf(low, high);
    }
    this.#lows[this.#size] = low;
    this.#highs[this.#size] = high;
    this.#size += 1;
    this.#slots[slot] = this.#size;
    return this.#size - 1;
  }

  /** Where the hash is, or the free place where it belongs. */
  #slotOf(low: number, high: number): number {
    const slots = this.#slots;
    for (let slot = toRange(low, slots.length); ; slot = slot + 1 === slots.length ? 0 : slot + 1) {
      const number = (slots[slot] ?? 0) - 1;
      if (number === NO_NUMBER || (this.#lows[number] === low && this.#highs[number] === high)) return slot;
    }
  }

  #grow(): void {
    const capacity = Math.ceil(this.#size * GROWTH);
    const [lows, highs] = [this.#lows, this.#highs];
    this.#lows = new Uint32Array(capacity);
    this.#lows.set(lows);
    this.#highs = new Uint32Array(capacity);
    this.#highs.set(highs);
    this.#slots = new Uint32Array(Math.ceil(capacity / MAX_LOAD));
    for (let number = 0; number < this.#size; number += 1) {
      this.#slots[this.#slotOf(lows[number] ?? 0, highs[number] ?? 0)] = number + 1;
    }
  }
}
