import type { Model } from '../contracts/model.js';

/** What a run has spent, held against a ceiling. What is not known counts as over it: a ceiling fails closed. */
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

/** The same model, with what its turns cost added to a run's spending: for models that others than the loop ask. */
export function chargedModel(model: Model, spending: Spending): Model {
  return {
    id: model.id,
    async respond(request) {
      const turn = await model.respond(request);
      spending.add(turn.costUsd);
      return turn;
    },
  };
}
