import type { WinRate } from '../../contracts/rollout-report.generated.js';
import { toRate } from './wilson-interval.js';

// Temperatures drawn at random would make a value of every branch.
const MAX_VALUES = 100;

/** A branch whose total and value are known. */
export interface ValuedBranch {
  value: number | string;
  total: number;
}

/**
 * How often branches of each value win against branches of other values in the same group. A branch wins where its
 * total is higher; ties are counted apart and are no part of the rate. Branches of one value are not compared: as many
 * of them win as lose.
 */
export class WinTally {
  readonly #values = new Map<number | string, { wins: number; losses: number; ties: number }>();
  /** Comparisons of branches whose values come after the first hundred. */
  #notTracked = 0;

  get notTracked(): number {
    return this.#notTracked;
  }

  /** Adds a group's branches, in order of rank. */
  add(branches: readonly ValuedBranch[]): void {
    const [first] = branches;
    if (branches.every(({ value }) => value === first?.value)) return;
    const ofValue = countValues(branches);
    const above = new Map<number | string, number>();
    for (let from = 0; from < branches.length; ) {
      const total = branches[from]?.total;
      let to = from;
      while (to < branches.length && branches[to]?.total === total) to += 1;
      const tied = countValues(branches.slice(from, to));
      for (const [value, count] of tied) {
        const all = ofValue.get(value) ?? 0;
        const aboveOwn = above.get(value) ?? 0;
        const losses = count * (from - aboveOwn);
        const ties = count * (to - from - count);
        const wins = count * (branches.length - to - (all - aboveOwn - count));
        this.#count(value, { wins, losses, ties });
      }
      for (const [value, count] of tied) above.set(value, (above.get(value) ?? 0) + count);
      from = to;
    }
  }

  /** By value in ascending order. */
  report(): WinRate[] {
    return [...this.#values]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([value, { wins, losses, ties }]) => ({ value, won: toRate(wins, wins + losses), ties }));
  }

  #count(value: number | string, { wins, losses, ties }: { wins: number; losses: number; ties: number }): void {
    const tally = this.#values.get(value) ?? { wins: 0, losses: 0, ties: 0 };
    if (this.#values.size >= MAX_VALUES && !this.#values.has(value)) {
      this.#notTracked += wins + losses + ties;
      return;
    }
    this.#values.set(value, tally);
    tally.wins += wins;
    tally.losses += losses;
    tally.ties += ties;
  }
}

function countValues(branches: readonly ValuedBranch[]): Map<number | string, number> {
  const counts = new Map<number | string, number>();
  for (const { value } of branches) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
