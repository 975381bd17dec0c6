import type { RolloutBranch } from '../../contracts/rollout-branch.generated.js';
import { rankedBranchValidator, rolloutBranchValidator } from '../../contracts/validators.generated.js';
import { digestOfRedactedId, idDigest, redactId } from '../../guardrails/redaction/redact-id.js';
import type { DataInput } from '../../host/data-file/data-input.js';
import { parseRecord } from '../parse-record.js';
import { scoreBranch } from '../score-branch.js';
import { SourceLine } from '../source-line.js';
import type { Weights } from '../weights.js';
import { KeyTable } from './key-table.js';
import { SeenSources } from './seen-sources.js';
import { textHash } from './text-hash.js';

// Lines vary; reading a little too much costs less than reading twice.
const MARGIN = 2;

/** A branch as its source file has it. */
export interface SourceBranch {
  record: RolloutBranch;
  line: SourceLine;
  /** The verifier's score; undefined is unknown. */
  objective: number | undefined;
  /** What its reward must be; undefined is unknown. */
  total: number | undefined;
  /** Votes count too, which are in no record: the total is not all of the reward. */
  lacksVotes: boolean;
  /** Where its line begins in its file. */
  offset: number;
  /** The line is as it was exported: a ranked line has other bytes. */
  exact: boolean;
}

/**
 * Where each branch of one file of rollouts is, so that training rows can be held against it. Lines are read when they
 * are asked for; 12 to 40 bytes a record are kept.
 */
export class SourceBook {
  readonly input: DataInput;
  readonly #ranked: boolean;
  readonly #weights: Weights;
  readonly #table = new KeyTable();
  /** Which of its branches ranked files have. */
  readonly seen = new SeenSources();
  #bytes = 0;
  #records = 0;
  #last: { rolloutId: string; names: readonly string[] } = { rolloutId: '', names: [] };

  /** `ranked`: the file has totals of its own, which are then the rewards, whatever they were made from. */
  constructor(input: DataInput, { ranked, weights }: { ranked: boolean; weights: Weights }) {
    this.input = input;
    this.#ranked = ranked;
    this.#weights = weights;
  }

  add(branch: { rolloutId: string; branchIndex: number; offset: number; bytes: number }): void {
    this.#table.add(textHash(branch.rolloutId, branch.branchIndex), branch.offset);
    for (const name of this.#otherNamesOf(branch.rolloutId)) {
      this.#table.add(textHash(name, branch.branchIndex), branch.offset);
    }
    this.#records += 1;
    this.#bytes += branch.bytes;
  }

  find(rolloutId: string, branchIndex: number): SourceBranch | undefined {
    let found: SourceBranch | undefined;
    const look = (key: string, isMeant: (id: string) => boolean): void => {
      this.#table.find(textHash(key, branchIndex), (offset) => {
        const read = this.#read(offset);
        if (read?.record.branch_index !== branchIndex || !isMeant(read.record.rollout_id)) return false;
        found = read;
        return true;
      });
    };
    look(rolloutId, (id) => id === rolloutId || id.toWellFormed() === rolloutId);
    const digest = found === undefined ? digestOfRedactedId(rolloutId) : undefined;
    if (digest !== undefined) look(digest, (id) => idDigest(id) === digest);
    return found;
  }

  /** What rows may know an id by: as redaction leaves it, by its digest, and as it can be written. */
  #otherNamesOf(rolloutId: string): readonly string[] {
    // Branches of one rollout often follow each other.
    if (rolloutId !== this.#last.rolloutId) {
      const digest = digestOfRedactedId(redactId(rolloutId));
      const written = rolloutId.toWellFormed();
      const names = [...(digest === undefined ? [] : [digest]), ...(written === rolloutId ? [] : [written])];
      this.#last = { rolloutId, names };
    }
    return this.#last.names;
  }

  #read(offset: number): SourceBranch | undefined {
    const bytes = this.input.lineAt(offset, Math.ceil((this.#bytes / this.#records) * MARGIN));
    const validate = this.#ranked ? rankedBranchValidator : rolloutBranchValidator;
    const { value: record } = parseRecord<RolloutBranch>(bytes, validate, offset);
    if (record === undefined) return undefined;
    const { total, objective } = scoreBranch(record, this.#weights);
    return {
      record,
      line: new SourceLine(bytes),
      objective,
      offset,
      total: this.#ranked ? record.total_score : total,
      lacksVotes: !this.#ranked && this.#weights.votes > 0,
      exact: !this.#ranked,
    };
  }
}
