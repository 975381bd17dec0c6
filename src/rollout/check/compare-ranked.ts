import type { RolloutBranch } from '../../contracts/rollout-branch.generated.js';
import type { RecordFault } from '../record-error.js';
import { SourceLine } from '../source-line.js';
import { spliceRank } from '../splice-rank.js';
import { isCloseTo } from './is-close-to.js';
import type { SourceBranch } from './source-book.js';

const ADDED = new Set(['rank', 'total_score']);

/** A valid line of a ranked file. */
export interface RankedLine {
  record: RolloutBranch;
  bytes: Buffer;
}

/**
 * The first thing in a ranked line that is not its source's: a ranked line is the source byte for byte, apart from its
 * rank and its total, and the total is what the weights make of the source's scores.
 */
export function compareRankedWithSource(
  { record, bytes }: RankedLine,
  source: SourceBranch,
  recompute: boolean,
): RecordFault | undefined {
  const { rank = 0, total_score: total } = record;
  const ranked = new SourceLine(bytes);
  // What rank and total are written as, and where, is the writer's business.
  const [ours, theirs] = [ranked, source.line].map((line) => Buffer.concat(spliceRank(line, rank, total)));
  if (ours === undefined || theirs === undefined || !ours.equals(theirs)) {
    const key = firstDifference(ranked, source.line);
    if (key === undefined) {
      const message = 'the line has the values of its source, and is written otherwise';
      return { pointer: '', code: 'SOURCE_MISMATCH', message };
    }
    const pointer = `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return { pointer, code: 'SOURCE_MISMATCH', message: 'is not that of its source' };
  }
  if (!recompute || isSameTotal(total, source.total)) return undefined;
  const message = `is ${total ?? 'absent'}, but the source gives ${source.total ?? 'no known total'} under these weights`;
  return { pointer: '/total_score', code: 'REWARD_MISMATCH', message };
}

function isSameTotal(total: number | undefined, expected: number | undefined): boolean {
  return total === undefined || expected === undefined ? total === expected : isCloseTo(total, expected);
}

/** The first member that only one of the two lines has, or has with this text. */
function firstDifference(ranked: SourceLine, source: SourceLine): string | undefined {
  const keys = [...ranked.fields, ...source.fields].map(({ key }) => key).filter((key) => !ADDED.has(key));
  return keys.find((key) => !ranked.raw(key).equals(source.raw(key)));
}
