import type { DataOutput } from '../../host/data-file/data-output.js';
import { toPpoLine, type WireOptions } from '../formats/rollout-wire.js';
import type { RankedRecord } from '../ranked-rollouts.js';
import type { SourceLine } from '../source-line.js';
import type { MemberFilter } from './member-filter.js';
import type { RowGate } from './row-gate.js';
import { type BranchReading, TrainingBranch } from './training-branch.js';

/** Writes rewards as wire records. */
export class PpoRows {
  readonly #output: DataOutput;
  readonly #gate: RowGate;
  readonly #filter: MemberFilter;
  readonly #reading: BranchReading;
  readonly #wire: WireOptions;

  constructor(
    output: DataOutput,
    gate: RowGate,
    options: { filter: MemberFilter; reading: BranchReading; wire: WireOptions },
  ) {
    this.#output = output;
    this.#gate = gate;
    this.#filter = options.filter;
    this.#reading = options.reading;
    this.#wire = options.wire;
  }

  /** `source` is read only for a record that may be a row. */
  add(record: RankedRecord, source: () => SourceLine): void {
    this.#gate.open();
    const { total, branch } = record;
    const objection = this.#filter(record);
    if (objection !== undefined || total === undefined) {
      this.#gate.leaveOut(objection ?? 'unknown');
      return;
    }
    const scored = new TrainingBranch(source(), { branch, total }, this.#reading);
    if (this.#gate.repeats([scored.task, scored.answerParts(true)], String(total))) return;
    for (const piece of toPpoLine(scored.toScoredLine(), this.#wire)) this.#output.write(piece);
    this.#gate.write(scored.findings);
  }
}
