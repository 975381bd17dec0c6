/** Count, least, mean and greatest of numbers that are seen once. */
export class NumberSummary {
  count = 0;
  min = Number.POSITIVE_INFINITY;
  max = Number.NEGATIVE_INFINITY;
  #sum = 0;

  /** Takes a number in. */
  add(value: number): void {
    this.count += 1;
    this.min = Math.min(this.min, value);
    this.max = Math.max(this.max, value);
    this.#sum += value;
  }

  get mean(): number {
    return this.count === 0 ? 0 : this.#sum / this.count;
  }
}
