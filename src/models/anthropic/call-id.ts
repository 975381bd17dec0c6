const TAKEN_BY_THE_API = /^[A-Za-z0-9_-]{1,64}$/;

/** Gives every call of a conversation an id that no other call has: an answer must lead to one call. */
export class CallIds {
  readonly #used: Set<string>;
  /** The number to try next, by what stands before it: a turn of a hundred thousand equal ids takes no longer for it. */
  readonly #next = new Map<string, number>();

  /** @param used ids that are taken already */
  constructor(used: Iterable<string> = []) {
    this.#used = new Set(used);
  }

  /** The id itself (server-controlled), or one like it where the API would not take it or it is used already. */
  fresh(id: unknown): string {
    const base = typeof id === 'string' && TAKEN_BY_THE_API.test(id) ? id : `call_${this.#used.size + 1}`;
    const fresh = this.#used.has(base) ? this.#numbered(base.slice(0, 56)) : base;
    this.#used.add(fresh);
    return fresh;
  }

  #numbered(stem: string): string {
    let count = this.#next.get(stem) ?? 2;
    while (this.#used.has(`${stem}_${count}`)) count += 1;
    this.#next.set(stem, count + 1);
    return `${stem}_${count}`;
  }
}
