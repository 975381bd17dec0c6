/** A fixed number of places, given out in the order they were asked for. */
export class PlaceQueue {
  #free: number;
  readonly #waiting = new Set<() => void>();

  constructor(places: number) {
    this.#free = places;
  }

  /** How many are waiting for a place. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** Takes a place if there is one that nobody waits for. */
  takeIfFree(): boolean {
    if (this.#free === 0 || this.#waiting.size > 0) return false;
    this.#free -= 1;
    return true;
  }

  /** Takes a place, or waits for one behind everybody who waits already. Rejects with the signal's reason when aborted. */
  take(signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.reject(signal.reason);
    if (this.takeIfFree()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const enter = (): void => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const leave = (): void => {
        this.#waiting.delete(enter);
        reject(signal.reason);
      };
      this.#waiting.add(enter);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  /** Gives a place back: to whoever has waited longest, or to the next who asks. */
  giveBack(): void {
    const [next] = this.#waiting;
    if (next === undefined) {
      this.#free += 1;
      return;
    }
    this.#waiting.delete(next);
    next();
  }
}
