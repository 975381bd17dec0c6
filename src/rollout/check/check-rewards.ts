import type { PpoRecord } from '../../contracts/ppo-record.generated.js';
import { ppoRecordValidator } from '../../contracts/validators.generated.js';
import type { DataInput } from '../../host/data-file/data-input.js';
import type { ParsedRecord } from '../parse-record.js';
import type { RecordFault } from '../record-error.js';
import type { RowCheckOptions } from './check-pairs.js';
import { checkPpoRecord } from './check-record.js';
import { comparePpoWithSource } from './compare-with-source.js';
import { parseRow } from './parse-row.js';
import type { RecordsCheck } from './records-check.js';
import { RedactedOtherwise } from './redacted-otherwise.js';
import { SeenRows } from './seen-rows.js';
import { NO_DIGEST } from './strict-wire.js';
import { textHash } from './text-hash.js';

const STAND_INS = { session_id: '', source_sha256: NO_DIGEST };

/** Checks reward records: each by itself, against its source, and that no branch is there twice. */
export class RewardsCheck implements RecordsCheck {
  traced = 0;
  readonly #redacted = new RedactedOtherwise();
  readonly #options: RowCheckOptions;
  readonly #seen: SeenRows<PpoRecord>;

  constructor(input: DataInput, options: RowCheckOptions) {
    this.#options = options;
    this.#seen = new SeenRows(input, (bytes, offset) => this.#parse(bytes, offset));
  }

  judge(bytes: Buffer, offset: number): RecordFault | undefined {
    const { strictWire, weights, findSource } = this.#options;
    const { value: record, fault } = this.#parse(bytes, offset);
    if (fault !== undefined) return fault;
    const repeated = this.#findRepeated(record, { offset, sizeHint: bytes.length });
    const own = checkPpoRecord(record, weights) ?? repeated;
    if (own !== undefined || findSource === undefined) return own;
    const redacted = this.#redacted;
    const lookup = { find: findSource, onOtherwise: () => redacted.hear() };
    const foreign = comparePpoWithSource({ record, bytes, strictWire }, lookup);
    if (foreign === undefined) this.traced += 1;
    return foreign;
  }

  get notes(): readonly string[] {
    return this.#redacted.notes;
  }

  #parse(bytes: Buffer, offset: number): ParsedRecord<PpoRecord> {
    const standIns = this.#options.strictWire ? STAND_INS : undefined;
    return parseRow('ppo', bytes, { offset, validate: ppoRecordValidator, standIns });
  }

  #findRepeated({ provenance }: PpoRecord, at: { offset: number; sizeHint: number }): RecordFault | undefined {
    const { rollout_id, branch_index } = provenance;
    const earlier = this.#seen.findOrAdd(
      textHash(rollout_id, branch_index),
      at,
      (other) => other.provenance.rollout_id === rollout_id && other.provenance.branch_index === branch_index,
    );
    if (earlier === undefined) return undefined;
    const message = 'is the branch of an earlier row: it would be trained on twice';
    return { pointer: '/provenance/branch_index', code: 'DUPLICATE_BRANCH', message };
  }
}
