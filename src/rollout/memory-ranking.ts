import type { BranchIndex } from './branch-index.js';
import { type RankedIndex, rankedGroupsOf } from './rank-index.js';
import type { RankedGroup } from './ranked-group.js';
import type { RankedRecord, RankedRollouts } from './ranked-rollouts.js';

/** Ranked records whose index is in memory. `listed`: how many conflicts are kept. */
export class MemoryRanking implements RankedRollouts {
  readonly conflicts: { readonly total: number; readonly first: readonly number[] };
  readonly knownCount: number;
  readonly notes: readonly string[] = [];
  readonly #ranked: RankedIndex;

  constructor(ranked: RankedIndex, listed: number) {
    this.#ranked = ranked;
    const { conflicts, index } = ranked;
    this.conflicts = {
      total: conflicts.length,
      first: conflicts.slice(0, listed).map((record) => index.offsetOf(record)),
    };
    this.knownCount = countKnown(ranked);
  }

  get groupCount(): number {
    return this.#ranked.index.groupCount;
  }

  get rankedCount(): number {
    const { index, copies, conflicts } = this.#ranked;
    return index.recordCount - copies - conflicts.length;
  }

  get copies(): number {
    return this.#ranked.copies;
  }

  async *rankedGroups(): AsyncGenerator<RankedGroup, void, undefined> {
    yield* rankedGroupsOf(this.#ranked);
  }

  *rankedRecords(): Generator<RankedRecord, void, undefined> {
    const { index, ranks } = this.#ranked;
    for (let record = 0; record < ranks.length; record += 1) {
      const rank = ranks[record] ?? 0;
      if (rank > 0) yield toRankedRecord(record, rank, index);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    // There is nothing outside memory.
  }
}

/** What the second reading needs of a record of an index. */
export function toRankedRecord(record: number, rank: number, index: BranchIndex): RankedRecord {
  return {
    offset: index.offsetOf(record),
    rank,
    branch: index.branchOf(record),
    total: index.valueOf(record),
    flags: index.flagsOf(record),
  };
}

/** How many records of a ranked index have a rank and a known total. */
export function countKnown({ index, ranks }: RankedIndex): number {
  let known = 0;
  ranks.forEach((rank, record) => {
    if (rank > 0 && index.valueOf(record) !== undefined) known += 1;
  });
  return known;
}
