import type { BranchIndex } from './branch-index.js';

/**
 * Sorts the records of one group into their order of rank, in place: known totals first, the highest first; then the
 * lower `branch_index`. Ranks given in the file play no part.
 */
export function rankBranches(records: Uint32Array, index: BranchIndex): Uint32Array {
  return records.sort((a, b) => {
    const [left, right] = [index.valueOf(a), index.valueOf(b)];
    if (left !== undefined && right !== undefined && left !== right) return right - left;
    if ((left === undefined) !== (right === undefined)) return left === undefined ? 1 : -1;
    return index.branchOf(a) - index.branchOf(b);
  });
}
