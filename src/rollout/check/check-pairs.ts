import type { DpoRecord } from '../../contracts/dpo-record.generated.js';
import { dpoRecordValidator } from '../../contracts/validators.generated.js';
import type { DataInput } from '../../host/data-file/data-input.js';
import type { ParsedRecord } from '../parse-record.js';
import type { RecordFault } from '../record-error.js';
import type { Weights } from '../weights.js';
import { checkDpoRecord } from './check-record.js';
import { compareDpoWithSource, type FindSource } from './compare-with-source.js';
import { parseRow } from './parse-row.js';
import type { RecordsCheck } from './records-check.js';
import { RedactedOtherwise } from './redacted-otherwise.js';
import { SeenRows } from './seen-rows.js';
import { NO_DIGEST } from './strict-wire.js';
import { textHash } from './text-hash.js';

const STAND_INS = { session_id: '', source_sha256: { chosen: NO_DIGEST, rejected: NO_DIGEST } };

/** What training rows are held against beside their schema. */
export interface RowCheckOptions {
  strictWire: boolean;
  /** What the rewards were made with, where the caller says so. */
  weights: Weights | undefined;
  /** The rollouts that the rows must come from, where they are given. */
  findSource: FindSource | undefined;
}

/** Checks preference pairs: each by itself, against its source, and that no pair is there twice or reversed. */
export class PairsCheck implements RecordsCheck {
  traced = 0;
  readonly #redacted = new RedactedOtherwise();
  readonly #options: RowCheckOptions;
  readonly #seen: SeenRows<DpoRecord>;

  constructor(input: DataInput, options: RowCheckOptions) {
    this.#options = options;
    this.#seen = new SeenRows(input, (bytes, offset) => this.#parse(bytes, offset));
  }

  judge(bytes: Buffer, offset: number): RecordFault | undefined {
    const { strictWire, weights, findSource } = this.#options;
    const { value: record, fault } = this.#parse(bytes, offset);
    if (fault !== undefined) return fault;
    const repeated = this.#findRepeated(record, { offset, sizeHint: bytes.length });
    const own = checkDpoRecord(record, weights) ?? repeated;
    if (own !== undefined || findSource === undefined) return own;
    const redacted = this.#redacted;
    const lookup = { find: findSource, onOtherwise: () => redacted.hear() };
    const foreign = compareDpoWithSource({ record, bytes, strictWire }, lookup);
    if (foreign === undefined) this.traced += 1;
    return foreign;
  }

  get notes(): readonly string[] {
    return this.#redacted.notes;
  }

  #parse(bytes: Buffer, offset: number): ParsedRecord<DpoRecord> {
    const standIns = this.#options.strictWire ? STAND_INS : undefined;
    return parseRow('dpo', bytes, { offset, validate: dpoRecordValidator, standIns });
  }

  #findRepeated({ provenance }: DpoRecord, at: { offset: number; sizeHint: number }): RecordFault | undefined {
    const { rollout_id, chosen_branch: chosen, rejected_branch: rejected } = provenance;
    const [low, high] = chosen < rejected ? [chosen, rejected] : [rejected, chosen];
    const salt = Math.imul(low + 1, 0x9e3779b1) ^ Math.imul(high + 1, 0x85ebca6b);
    const earlier = this.#seen.findOrAdd(textHash(rollout_id, salt), at, (other) => {
      const pair = [other.provenance.chosen_branch, other.provenance.rejected_branch];
      return other.provenance.rollout_id === rollout_id && pair.includes(chosen) && pair.includes(rejected);
    });
    if (earlier === undefined) return undefined;
    const pointer = '/provenance/chosen_branch';
    return earlier.provenance.chosen_branch === chosen
      ? { pointer, code: 'DUPLICATE_PAIR', message: 'and rejected_branch are an earlier pair of the same rollout' }
      : { pointer, code: 'REVERSED_PAIR', message: 'is the rejected branch of an earlier pair of the same two' };
  }
}
