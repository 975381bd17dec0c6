import type { BranchIndex } from '../branch-index.js';
import type { Column } from '../column.js';
import type { RecordFault } from '../record-error.js';
import type { LateFault } from './records-check.js';

/**
 * Finds groups whose ranks (the index's values) are not 1 to n, each once, or do not follow the totals (NaN is
 * unknown): the first misplaced record of each, in the order of the file. Records marked in `later` repeat another and
 * play no part.
 */
export function* findMisplacedRanks(
  index: BranchIndex,
  later: Uint8Array,
  totals: Column<Float64Array>,
): Iterable<LateFault> {
  const misplaced: { record: number; fault: RecordFault }[] = [];
  for (const members of index.groups()) {
    const group = members.filter((record) => later[record] === 0);
    const found = findGap(group, index) ?? findDisorder(group, index, totals);
    if (found !== undefined) misplaced.push(found);
  }
  misplaced.sort((a, b) => a.record - b.record);
  for (const { record, fault } of misplaced) yield { offset: index.offsetOf(record), fault };
}

function findGap(group: Uint32Array, index: BranchIndex): { record: number; fault: RecordFault } | undefined {
  const taken = new Uint8Array(group.length + 1);
  for (const record of group) {
    const rank = index.valueOf(record) ?? 0;
    if (rank >= 1 && rank <= group.length && taken[rank] === 0) {
      taken[rank] = 1;
      continue;
    }
    const message = `is ${rank}, but its group of ${group.length} must have each rank from 1 to ${group.length} once`;
    return { record, fault: { pointer: '/rank', code: 'RANK_NOT_PERMUTATION', message } };
  }
  return undefined;
}

function findDisorder(
  group: Uint32Array,
  index: BranchIndex,
  totals: Column<Float64Array>,
): { record: number; fault: RecordFault } | undefined {
  const ranked = group.slice().sort((a, b) => (index.valueOf(a) ?? 0) - (index.valueOf(b) ?? 0));
  let above = Number.POSITIVE_INFINITY;
  for (const record of ranked) {
    const total = totals.at(record);
    if (total > above || (Number.isNaN(above) && !Number.isNaN(total))) {
      const rank = index.valueOf(record);
      const before = Number.isNaN(above) ? 'has no total_score' : `has total_score ${above}`;
      const message = `is ${rank} with total_score ${total}, but the rank before it ${before}`;
      return { record, fault: { pointer: '/rank', code: 'RANK_ORDER', message } };
    }
    above = total;
  }
  return undefined;
}
