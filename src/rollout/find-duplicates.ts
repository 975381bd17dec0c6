import type { BranchIndex } from './branch-index.js';

/** Where single lines are read again. */
export interface LineSource {
  /** The line that begins at this offset, without its end. `sizeHint`: how many bytes it probably has. */
  lineAt(offset: number, sizeHint: number): Buffer;
}

/** Records whose branch was there before: byte for byte the same, or different. */
export interface Duplicates {
  /** 1 where a record is a later record of its branch, of either kind. */
  later: Uint8Array;
  copies: number;
  /** Different records for one branch, ascending; the first record of the branch is not among them. */
  conflicts: number[];
}

/** Finds the records that share rollout and branch with an earlier one. */
export function findDuplicates(index: BranchIndex, input: LineSource): Duplicates {
  const found: Duplicates = { later: new Uint8Array(index.recordCount), copies: 0, conflicts: [] };
  const lineOf = (record: number): Buffer => input.lineAt(index.offsetOf(record), index.sizeHintOf(record));
  for (const members of index.groups()) {
    // Sorting is stable, so the first of each branch is the first in the file.
    members.sort((a, b) => index.branchOf(a) - index.branchOf(b) || a - b);
    let first = members[0] ?? 0;
    for (const record of members.subarray(1)) {
      if (index.branchOf(record) !== index.branchOf(first)) {
        first = record;
        continue;
      }
      found.later[record] = 1;
      if (lineOf(first).equals(lineOf(record))) found.copies += 1;
      else found.conflicts.push(record);
    }
  }
  found.conflicts.sort((a, b) => a - b);
  return found;
}
