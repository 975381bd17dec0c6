/** Measures how long a guest has been computing: the time it waits for the host does not count. */
export class RunClock {
  #countedMs = 0;
  #resumedAt: number | undefined;

  /** Starts or goes on counting. */
  resume(): void {
    this.#resumedAt ??= performance.now();
  }

  /** Stops counting until `resume`. */
  pause(): void {
    this.#countedMs = this.elapsedMs();
    this.#resumedAt = undefined;
  }

  /** Milliseconds counted so far. */
  elapsedMs(): number {
    return this.#countedMs + (this.#resumedAt === undefined ? 0 : performance.now() - this.#resumedAt);
  }
}
