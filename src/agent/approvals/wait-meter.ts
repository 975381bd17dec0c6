/** Measures how long a call has waited for a person; waits at the same time count once. */
export class WaitMeter {
  #pending = 0;
  #sinceMs = 0;
  #countedMs = 0;

  /** Milliseconds so far; never goes down. */
  get waitedMs(): number {
    return this.#countedMs + (this.#pending === 0 ? 0 : performance.now() - this.#sinceMs);
  }

  /** Counts the time until the work has ended, however it ends. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    if (this.#pending === 0) this.#sinceMs = performance.now();
    this.#pending += 1;
    try {
      return await work();
    } finally {
      const waitedMs = this.waitedMs;
      this.#pending -= 1;
      if (this.#pending === 0) this.#countedMs = waitedMs;
    }
  }
}
