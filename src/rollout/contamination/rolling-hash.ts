import { mix } from '../tokens/mix.js';

const BASE = 0x01000193;

/** The hash of the last `width` numbers of a sequence, kept up to date at a fixed cost a number. */
export class RollingHash {
  /** Numbers hashed so far, at most `width`. */
  length = 0;
  readonly width: number;
  readonly #leaving: number;
  #sum = 0;

  constructor(width: number) {
    this.width = width;
    let power = 1;
    for (let step = 0; step < width; step += 1) power = Math.imul(power, BASE);
    this.#leaving = power;
  }

  reset(): void {
    this.#sum = 0;
    this.length = 0;
  }

  /** Takes the next number in; `oldest` is the one that leaves once there are `width`. True when the window is full. */
  push(number: number, oldest: number): boolean {
    this.#sum = (Math.imul(this.#sum, BASE) + mix(number + 1)) | 0;
    if (this.length < this.width) this.length += 1;
    else this.#sum = (this.#sum - Math.imul(mix(oldest + 1), this.#leaving)) | 0;
    return this.length === this.width;
  }

  /** The hash of the window, 0..2^32-1. */
  get value(): number {
    return mix(this.#sum);
  }
}

/** The value of a `RollingHash` whose window is full of these numbers: `numberAt(0)` is the newest. */
export function hashWindow(width: number, numberAt: (back: number) => number): number {
  let sum = 0;
  for (let back = width - 1; back >= 0; back -= 1) sum = (Math.imul(sum, BASE) + mix(numberAt(back) + 1)) | 0;
  return mix(sum);
}
