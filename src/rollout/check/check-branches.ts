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
import { parseRow } from './parse-row.js';
import type { LateFault, RecordsCheck } from './records-check.js';
import type { SourceBook } from './source-book.js';
import { textHash } from './text-hash.js';

/**
 * Checks the branches of rollouts: each by itself, that each branch is there once and has its group's task, and in a
 * ranked file that ranks are 1 to n and follow the totals. About 40 bytes a record are kept, and each rollout's id.
 */
export class BranchesCheck implements RecordsCheck {
  copies = 0;
  readonly notes: string[] = [];
  readonly #input: DataInput;
  readonly #ranked: boolean;
  readonly #weights: Weights;
  readonly #validate: Validator<RolloutBranch | RankedBranch>;
  readonly #book: SourceBook | undefined;
  readonly #index = new BranchIndex();
  readonly #tasks = new Column((length) => new Float64Array(length));
  readonly #totals = new Column((length) => new Float64Array(length));
  #unread = 0;
  #lastTask = '';
  #lastHash = textHash('');

  /** `book`: where each branch is noted for the rows that come from it. */
  constructor(
    input: DataInput,
    { ranked, book, weights }: { ranked: boolean; book: SourceBook | undefined; weights: Weights | undefined },
  ) {
    this.#input = input;
    this.#weights = weights ?? DEFAULT_WEIGHTS;
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
    // Ranking takes a contradiction as unknown: a ranked record without a total is one that nobody believed.
    if (this.#ranked && value.total_score === undefined) return undefined;
    return scoreBranch(value, this.#weights).conflict && this.#weights.objective > 0 ? conflictOf(value) : undefined;
  }

  finish(): Iterable<LateFault>[] {
    const { later, copies, conflicts } = findDuplicates(this.#index, this.#input);
    this.copies = copies;
    const duplicates = toFaults(this.#index, conflicts, () => DUPLICATE);
    if (!this.#ranked) return [duplicates];
    const missing = this.#unread + conflicts.length;
    if (missing > 0) {
      // With a record missing from its group, ranks would look wrong that are not.
      this.notes.push(`the ranks were not checked: ${missing} records are missing from their groups`);
      return [duplicates];
    }
    return [duplicates, findMisplacedRanks(this.#index, later, this.#totals)];
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

function* toFaults(
  index: BranchIndex,
  records: readonly number[],
  faultOf: (record: number) => RecordFault,
): Iterable<LateFault> {
  for (const record of records) yield { offset: index.offsetOf(record), fault: faultOf(record) };
}

function conflictOf({ objective_status: status, objective_score: score }: RolloutBranch): RecordFault {
  const said = `objective_status ${status ?? 'is absent'}, objective_score ${score ?? 'is absent'}`;
  const pointer = status === undefined ? '/build_result' : '/objective_status';
  return { pointer, code: 'SCORE_CONFLICT', message: `contradicts the rest of how the branch did (${said})` };
}
