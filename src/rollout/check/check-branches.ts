import type { RankedBranch } from '../../contracts/ranked-branch.generated.js';
import type { RolloutBranch } from '../../contracts/rollout-branch.generated.js';
import { rankedBranchValidator, rolloutBranchValidator, type Validator } from '../../contracts/validators.generated.js';
import type { DataInput } from '../../host/data-file/data-input.js';
import { BranchIndex } from '../branch-index.js';
import { Column } from '../column.js';
import { findDuplicates } from '../find-duplicates.js';
import type { RecordFault } from '../record-error.js';
import { scoreBranch } from '../score-branch.js';
import { DEFAULT_WEIGHTS, type Weights } from '../weights.js';
import { findMisplacedRanks } from './check-ranks.js';
import { compareRankedWithSource, type RankedLine } from './compare-ranked.js';
import { parseRow } from './parse-row.js';
import type { LateFault, RecordsCheck } from './records-check.js';
import type { SourceBook, SourceBranch } from './source-book.js';
import { textHash } from './text-hash.js';

/** Rollouts and ranked files that are checked beside each other. */
export interface RankedBeside {
  /** A book for each file of rollouts, filled before the first ranked file is read. */
  sources: readonly SourceBook[];
  /** Number of the ranked file, from 0. */
  file: number;
}

/** What branches are checked with, beside the file itself. */
export interface BranchesCheckOptions {
  ranked: boolean;
  /** Where each branch is noted for the rows that come from it. */
  book: SourceBook | undefined;
  weights: Weights | undefined;
  beside: RankedBeside | undefined;
}

/**
 * Checks the branches of rollouts: each by itself, that each branch is there once and has its group's task, and in a
 * ranked file that ranks are 1 to n and follow the totals. About 40 bytes a record are kept, and each rollout's id.
 */
export class BranchesCheck implements RecordsCheck {
  copies = 0;
  /** Ranked lines that are their source's. */
  traced = 0;
  readonly notes: string[] = [];
  readonly #input: DataInput;
  readonly #ranked: boolean;
  readonly #weights: Weights;
  readonly #weightsGiven: boolean;
  /** Ranked lines whose total is not what weights give that nobody named. */
  #otherTotals = 0;
  readonly #validate: Validator<RolloutBranch | RankedBranch>;
  readonly #book: SourceBook | undefined;
  readonly #beside: RankedBeside | undefined;
  readonly #index = new BranchIndex();
  readonly #tasks = new Column((length) => new Float64Array(length));
  readonly #totals = new Column((length) => new Float64Array(length));
  #unread = 0;
  #lastTask = '';
  #lastHash = textHash('');

  constructor(input: DataInput, { ranked, book, weights, beside }: BranchesCheckOptions) {
    this.#input = input;
    this.#beside = beside;
    this.#weights = weights ?? DEFAULT_WEIGHTS;
    this.#weightsGiven = weights !== undefined;
    this.#ranked = ranked;
    this.#validate = ranked ? rankedBranchValidator : rolloutBranchValidator;
    this.#book = book;
  }

  judge(bytes: Buffer, offset: number): RecordFault | undefined {
    const kind = this.#ranked ? 'ranked' : 'rollouts';
    const { value, fault } = parseRow(kind, bytes, { offset, validate: this.#validate });
    if (fault !== undefined) {
      this.#unread += 1;
      return fault;
    }
    const { rollout_id: rolloutId, branch_index: branchIndex } = value;
    const group = this.#index.add({ rolloutId, branchIndex, value: this.#ranked ? value.rank : undefined, offset });
    if (this.#ranked) this.#totals.push(value.total_score ?? Number.NaN);
    this.#book?.add({ rolloutId, branchIndex, offset, bytes: bytes.length });
    if (!this.#hasGroupTask(group, value.task)) {
      const message = 'is not the task of the earlier branches of its rollout';
      return { pointer: '/task', code: 'TASK_MISMATCH', message };
    }
    const foreign = this.#beside && this.#ranked ? this.#compare({ record: value, bytes }, this.#beside) : undefined;
    if (foreign !== undefined) return foreign;
    // Ranking takes a contradiction as unknown: a ranked record without a total is one that nobody believed.
    if (this.#ranked && value.total_score === undefined) return undefined;
    return scoreBranch(value, this.#weights).conflict && this.#weights.objective > 0 ? conflictOf(value) : undefined;
  }

  finish(): Iterable<LateFault>[] {
    const { later, copies, conflicts } = findDuplicates(this.#index, this.#input);
    this.copies = copies;
    if (!this.#ranked) {
      const duplicates = toFaults(this.#index, conflicts, () => DUPLICATE);
      return this.#beside === undefined ? [duplicates] : [duplicates, this.#findLost(later)];
    }
    // Ranking writes a branch once; beside its rollouts a copy is a row too many.
    const repeated = this.#beside === undefined ? conflicts : marked(later);
    const duplicates = toFaults(this.#index, repeated, () => DUPLICATE);
    if (this.#otherTotals > 0) {
      this.notes.push(
        `${this.#otherTotals} totals are not what objective=1 gives; --weights says what they are held to`,
      );
    }
    const missing = this.#unread + conflicts.length;
    if (missing > 0) {
      // With a record missing from its group, ranks would look wrong that are not.
      this.notes.push(`the ranks were not checked: ${missing} records are missing from their groups`);
      return [duplicates];
    }
    return [duplicates, findMisplacedRanks(this.#index, later, this.#totals)];
  }

  /** What is wrong with a ranked line beside the rollouts that it must come from. */
  #compare(line: RankedLine, { sources, file }: RankedBeside): RecordFault | undefined {
    const { rollout_id: rolloutId, branch_index: branchIndex } = line.record;
    let source: SourceBranch | undefined;
    let first = file;
    for (const book of sources) {
      // Several files of rollouts may have copies of one branch, which is ranked once.
      const found = book.find(rolloutId, branchIndex);
      if (found === undefined) continue;
      first = book.seen.see(found.offset, file);
      source ??= found;
    }
    if (source === undefined) {
      const message = `is ${branchIndex}, which is no valid record of that rollout in the given rollouts`;
      return { pointer: '/branch_index', code: 'SOURCE_MISSING', message };
    }
    const fault = compareRankedWithSource(line, source, !source.lacksVotes);
    if (fault?.code === 'REWARD_MISMATCH' && !this.#weightsGiven) this.#otherTotals += 1;
    else if (fault !== undefined) return fault;
    if (first !== file) return { ...DUPLICATE, message: 'is in an earlier ranked file too' };
    this.traced += 1;
    return undefined;
  }

  /** The branches that no ranked file has; copies of another are not expected there. */
  *#findLost(later: Uint8Array): Iterable<LateFault> {
    for (let record = 0; record < this.#index.recordCount; record += 1) {
      const offset = this.#index.offsetOf(record);
      if (later[record] === 0 && this.#book?.seen.has(offset) === false) yield { offset, fault: LOST };
    }
  }

  #hasGroupTask(group: number, task: string): boolean {
    if (task !== this.#lastTask) {
      this.#lastTask = task;
      this.#lastHash = textHash(task);
    }
    if (group === this.#tasks.length) this.#tasks.push(this.#lastHash);
    return this.#tasks.at(group) === this.#lastHash;
  }
}

const DUPLICATE: RecordFault = {
  pointer: '/branch_index',
  code: 'DUPLICATE_BRANCH',
  message: 'repeats an earlier branch of its rollout with other content',
};

const LOST: RecordFault = {
  pointer: '/branch_index',
  code: 'LOST_ROW',
  message: 'is a branch that is in none of the ranked files',
};

function* marked(records: Uint8Array): Iterable<number> {
  for (let record = 0; record < records.length; record += 1) if (records[record] === 1) yield record;
}

function* toFaults(
  index: BranchIndex,
  records: Iterable<number>,
  faultOf: (record: number) => RecordFault,
): Iterable<LateFault> {
  for (const record of records) yield { offset: index.offsetOf(record), fault: faultOf(record) };
}

function conflictOf({ objective_status: status, objective_score: score }: RolloutBranch): RecordFault {
  const said = `objective_status ${status ?? 'is absent'}, objective_score ${score ?? 'is absent'}`;
  const pointer = status === undefined ? '/build_result' : '/objective_status';
  return { pointer, code: 'SCORE_CONFLICT', message: `contradicts the rest of how the branch did (${said})` };
}
