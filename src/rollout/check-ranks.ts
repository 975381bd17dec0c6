import type { BranchIndex } from './branch-index.js';

/** A record whose rank cannot stand, and how many branches its group has. */
export interface MisplacedRank {
  record: number;
  rank: number;
  groupSize: number;
}

/**
 * Finds groups whose ranks (the index's values) are not 1 to n, each once: the first misplaced record of each, in the
 * order of the file. Records marked in `later` repeat another and play no part.
 */
export function checkRanks(index: BranchIndex, later: Uint8Array): MisplacedRank[] {
  const misplaced: MisplacedRank[] = [];
  for (const members of index.groups()) {
    const group = members.filter((record) => later[record] === 0);
    const taken = new Uint8Array(group.length + 1);
    for (const record of group) {
      const rank = index.valueOf(record) ?? 0;
      if (rank < 1 || rank > group.length || taken[rank] === 1) {
        misplaced.push({ record, rank, groupSize: group.length });
        break;
      }
      taken[rank] = 1;
    }
  }
  return misplaced.sort((a, b) => a.record - b.record);
}
