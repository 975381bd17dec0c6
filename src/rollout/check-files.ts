import { WasmagentError } from '../errors.js';
import { DataInput } from '../host/data-file/data-input.js';
import { BranchIndex } from './branch-index.js';
import { checkRanks } from './check-ranks.js';
import { Column } from './column.js';
import { findDuplicates } from './find-duplicates.js';
import { readRecords } from './read-records.js';
import { ErrorTally, type RecordError } from './record-error.js';
import { type BranchIdentity, lineCheckOf, type RecordKind } from './record-kinds.js';
import { reportConflicts } from './report-conflicts.js';
import { taskHash } from './task-hash.js';

const LISTED_ERRORS = 20;

/** One file to check; `-` is stdin. */
export interface FileToCheck {
  kind: RecordKind;
  path: string;
}

/** What is wrong with one file, if anything. */
export interface CheckedFile {
  file: string;
  kind: RecordKind;
  /** Lines that are not blank. */
  records: number;
  invalid: number;
  /** Identical copies of an earlier record; allowed. */
  duplicates: number;
  /** The first errors, in the order of the lines. */
  errors: RecordError[];
  notes: string[];
}

export interface CheckReport {
  passed: boolean;
  files: CheckedFile[];
}

/**
 * Checks files of records by their schemas, and what the records of one file say about each other: one record a
 * branch, one task a rollout, ranks 1 to n, rewards and hashes that add up. Memory does not follow the files' sizes.
 * @throws WasmagentError `INPUT_*`; `NO_RECORDS` for a file without any
 */
export async function checkFiles(
  files: readonly FileToCheck[],
  options: { strictWire?: boolean } = {},
): Promise<CheckReport> {
  const checked: CheckedFile[] = [];
  for (const file of files) checked.push(await checkFile(file, options.strictWire ?? false));
  return { passed: checked.every(({ invalid }) => invalid === 0), files: checked };
}

async function checkFile({ kind, path }: FileToCheck, strictWire: boolean): Promise<CheckedFile> {
  await using input = await DataInput.open(path);
  const tally = new ErrorTally(LISTED_ERRORS);
  const index = new BranchIndex();
  const tasks = new Column((length) => new Float64Array(length));
  let records = 0;
  for await (const batch of readRecords(input, lineCheckOf(kind, { strictWire }))) {
    for (const { line, value, fault } of batch) {
      records += 1;
      if (fault !== undefined) tally.add({ file: input.name, line: line.number, ...fault });
      // A group of two tasks has no pair, but each of its branches may be a reward record.
      else if (value !== undefined && !hasGroupTask(value, line.offset, index, tasks) && kind !== 'ppo') {
        const message = 'is not the task of the earlier branches of its rollout';
        tally.add({ file: input.name, line: line.number, pointer: '/task', code: 'TASK_MISMATCH', message });
      }
    }
  }
  if (records === 0) {
    throw new WasmagentError('NO_RECORDS', `${input.name} is empty: it has no records`, {
      suggestions: ['check that the command that made it went well'],
    });
  }
  const { later, copies, conflicts } = findDuplicates(index, input);
  const pointer = kind === 'ppo' ? '/provenance/branch_index' : '/branch_index';
  reportConflicts(conflicts, { index, input, tally, limit: LISTED_ERRORS, pointer });
  // With a record missing from its group, ranks would look wrong that are not.
  if (kind === 'ranked' && tally.total === 0) reportRanks(index, later, input, tally);
  await input.assertUnchanged();
  const notes = [...input.notes];
  return { file: input.name, kind, records, invalid: tally.total, duplicates: copies, errors: [...tally.first], notes };
}

/** Adds the record to the index and says whether it has the task of its group's first record. */
function hasGroupTask(
  record: BranchIdentity,
  offset: number,
  index: BranchIndex,
  tasks: Column<Float64Array>,
): boolean {
  const { rolloutId, branchIndex, rank } = record;
  const group = index.add({ rolloutId, branchIndex, value: rank, offset });
  // 48 bits of the hash are an exact double.
  const task = Number.parseInt(taskHash(record.task).slice(0, 12), 16);
  if (group === tasks.length) tasks.push(task);
  return tasks.at(group) === task;
}

function reportRanks(index: BranchIndex, later: Uint8Array, input: DataInput, tally: ErrorTally): void {
  const misplaced = checkRanks(index, later);
  const listed = misplaced.slice(0, LISTED_ERRORS);
  const lines = input.lineNumbersAt(listed.map(({ record }) => index.offsetOf(record)));
  listed.forEach(({ rank, groupSize }, at) => {
    const message = `is ${rank}, but its group of ${groupSize} must have each rank from 1 to ${groupSize} once`;
    tally.add({ file: input.name, line: lines[at] ?? 0, pointer: '/rank', code: 'RANK_NOT_PERMUTATION', message });
  });
  tally.addUnlisted(misplaced.length - listed.length);
}
