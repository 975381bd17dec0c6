import type { LengthSummary } from '../../contracts/rollout-report.generated.js';

const EXACT = 2048;
const STEPS = EXACT / 2;
// Lengths up to 2^32: no string is longer.
const DOUBLINGS = 21;

/** Lengths counted in steps of at most a thousandth of the length, so that a median needs 176 KB for any number. */
export class LengthHistogram {
  readonly #counts = new Float64Array(EXACT + DOUBLINGS * STEPS);
  #count = 0;
  #sum = 0;

  add(length: number): void {
    const step = stepOf(length);
    this.#counts[step] = (this.#counts[step] ?? 0) + 1;
    this.#count += 1;
    this.#sum += length;
  }

  /** Mean and median; null where nothing was added. The median is exact up to 2,047, within 0.05 % above. */
  summary(): LengthSummary {
    if (this.#count === 0) return { mean: null, median: null };
    const [low, high] = [Math.floor((this.#count - 1) / 2), Math.floor(this.#count / 2)];
    return { mean: this.#sum / this.#count, median: (this.#valueAt(low) + this.#valueAt(high)) / 2 };
  }

  /** About the length at this place, from 0, when all are sorted. */
  #valueAt(place: number): number {
    let before = 0;
    const step = this.#counts.findIndex((count) => {
      before += count;
      return before > place;
    });
    if (step < EXACT) return step;
    const doubling = Math.floor((step - EXACT) / STEPS) + 1;
    const width = 2 ** doubling;
    return (STEPS + ((step - EXACT) % STEPS)) * width + (width - 1) / 2;
  }
}

function stepOf(length: number): number {
  if (length < EXACT) return length;
  const doubling = Math.floor(Math.log2(length)) - Math.log2(EXACT) + 1;
  return EXACT + (doubling - 1) * STEPS + Math.floor(length / 2 ** doubling) - STEPS;
}
