import type { BranchIndex } from './branch-index.js';
import { findDuplicates, type LineSource } from './find-duplicates.js';
import { rankBranches } from './rank.js';
import type { RankedGroup, RankedMember } from './ranked-group.js';

// How many groups are ranked before other work gets a turn.
const GROUPS_PER_TURN = 4096;

/** A branch whose total may be changed before its group is ranked. */
export interface AdjustableMember {
  readonly branch: number;
  total: number | undefined;
}

/** Changes totals of one group's branches in place, before they are ranked; copies are not among them. */
export type AdjustTotals = (rolloutId: string, members: AdjustableMember[]) => void;

/** The records of one index, ranked by group. */
export interface RankedIndex {
  index: BranchIndex;
  /** By record of the index: 1-based; 0 for a record that plays no part. */
  ranks: Uint32Array;
  /** Identical copies of an earlier record. */
  copies: number;
  /** Records of the index with other content than the first of their branch, ascending. */
  conflicts: number[];
}

/** Takes repeats out and ranks every group. */
export async function rankIndex(index: BranchIndex, lines: LineSource, adjust?: AdjustTotals): Promise<RankedIndex> {
  const { later, copies, conflicts } = findDuplicates(index, lines);
  const ranks = new Uint32Array(index.recordCount);
  const ids = index.groupIds();
  let turn = 0;
  for (const members of index.groups()) {
    const rolloutId = ids.next().value ?? '';
    const part = copies + conflicts.length === 0 ? members : members.filter((record) => later[record] === 0);
    if (adjust !== undefined) adjustGroup(rolloutId, part, index, adjust);
    let rank = 0;
    for (const record of rankBranches(part, index)) {
      rank += 1;
      ranks[record] = rank;
    }
    turn += 1;
    if (turn % GROUPS_PER_TURN === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  return { index, ranks, copies, conflicts };
}

/** The groups of a ranked index, in the order of their first records. */
export function* rankedGroupsOf({ index, ranks }: RankedIndex): Generator<RankedGroup, void, undefined> {
  const ids = index.groupIds();
  const rankOf = (record: number): number => ranks[record] ?? 0;
  for (const all of index.groups()) {
    const rolloutId = ids.next().value ?? '';
    const members: RankedMember[] = [];
    for (const record of all) {
      const rank = rankOf(record);
      if (rank > 0) members[rank - 1] = toMember(record, index);
    }
    yield { rolloutId, members };
  }
}

function toMember(record: number, index: BranchIndex): RankedMember {
  return {
    record: index.numberOf(record),
    offset: index.offsetOf(record),
    sizeHint: index.sizeHintOf(record),
    branch: index.branchOf(record),
    total: index.valueOf(record),
    flags: index.flagsOf(record),
    condition: index.conditionOf(record),
  };
}

function adjustGroup(rolloutId: string, records: Uint32Array, index: BranchIndex, adjust: AdjustTotals): void {
  const members: AdjustableMember[] = [];
  for (const record of records) members.push({ branch: index.branchOf(record), total: index.valueOf(record) });
  adjust(rolloutId, members);
  members.forEach(({ total }, at) => {
    const record = records[at];
    if (record !== undefined) index.setValue(record, total);
  });
}
