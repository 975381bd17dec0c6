import type { DataInput } from '../host/data-file/data-input.js';
import type { BranchIndex } from './branch-index.js';
import type { ErrorTally, RecordError } from './record-error.js';

/**
 * Adds the different records of one branch to the errors of their file, and returns those that were listed.
 * `limit`: how many lines are looked up; the others are only counted. `pointer`: where the records name their branch.
 */
export function reportConflicts(
  conflicts: readonly number[],
  at: { index: BranchIndex; input: DataInput; tally: ErrorTally; limit: number; pointer?: string },
): RecordError[] {
  const listed = conflicts.slice(0, at.limit);
  const lines = at.input.lineNumbersAt(listed.map((record) => at.index.offsetOf(record)));
  const errors = lines.map(
    (line): RecordError => ({
      file: at.input.name,
      line,
      pointer: at.pointer ?? '/branch_index',
      code: 'DUPLICATE_BRANCH',
      message: 'repeats an earlier branch of its rollout with other content',
    }),
  );
  for (const error of errors) at.tally.add(error);
  at.tally.addUnlisted(conflicts.length - errors.length);
  return errors;
}
