/**
 * What a run has spent, on its model and on those of its guardrails, held against a ceiling. What is not known counts as
 * over it: a ceiling fails closed.
 */
export class Spending {
  readonly #maxUsd: number | undefined;
  #totalUsd: number | null = 0;

  /** @param maxUsd undefined: no ceiling. */
  constructor(maxUsd: number | undefined) {
    this.#maxUsd = maxUsd;
  }

  /** @param costUsd of one turn; null when its price is not known. */
  add(costUsd: number | null): void {
    this.#totalUsd = this.#totalUsd === null || costUsd === null ? null : this.#totalUsd + costUsd;
  }

  /** US dollars so far; null once one turn had no known price. */
  get totalUsd(): number | null {
    return this.#totalUsd;
  }

  get isOver(): boolean {
    return this.#maxUsd !== undefined && (this.#totalUsd === null || this.#totalUsd >= this.#maxUsd);
  }

  /** Why no further turn is taken. */
  explain(): string {
    return this.#totalUsd === null
      ? 'the cost of a turn is not known, so the ceiling cannot be held'
      : `the run has cost $${this.#totalUsd.toFixed(4)}, and at most $${this.#maxUsd ?? 0} may be spent`;
  }
}
