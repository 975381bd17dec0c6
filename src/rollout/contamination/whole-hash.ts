import { mix } from '../tokens/mix.js';
import type { TokenReader } from '../tokens/token-reader.js';

/** The 64-bit hash of all tokens of a text in order, and the stretch they span. */
export class WholeHash {
  count = 0;
  start = 0;
  end = 0;
  #low = 0;
  #high = 0;

  push({ low, high, start, end }: TokenReader): void {
    if (this.count === 0) this.start = start;
    this.count += 1;
    this.end = end;
    this.#low = mix(Math.imul(this.#low, 0x01000193) ^ low);
    this.#high = (Math.imul(this.#high, 0x9e3779b1) + high) | 0;
  }

  get low(): number {
    return mix(this.#low ^ this.count);
  }

  get high(): number {
    return mix(this.#high);
  }
}
