import type { Validator } from '../../contracts/validators.generated.js';
import type { DataInput } from '../../host/data-file/data-input.js';
import type { ParsedRecord } from '../parse-record.js';
import type { RecordFault } from '../record-error.js';
import type { Weights } from '../weights.js';
import type { FindSource, RowToCompare, SourceLookup } from './compare-with-source.js';
import { parseRow } from './parse-row.js';
import type { RecordKind } from './record-kinds.js';
import type { RecordsCheck } from './records-check.js';
import { RedactedOtherwise } from './redacted-otherwise.js';
import { SeenRows } from './seen-rows.js';

/** What is particular to one kind of training rows. */
export interface RowRules<T> {
  kind: RecordKind;
  validate: Validator<T>;
  /** Stand for what the older closed provenance lacks and the schema asks for. */
  standIns: Record<string, unknown>;
  /** The first thing that a row says of itself and that is not so. */
  judge: (record: T, weights: Weights | undefined) => RecordFault | undefined;
  /** The first thing in a row that its source does not say. */
  compare: (row: RowToCompare<T>, lookup: SourceLookup) => RecordFault | undefined;
  /** The same number for rows that repeat each other, another for nearly all that do not. */
  keyOf: (record: T) => number;
  isRepeated: (earlier: T, record: T) => boolean;
  /** What is wrong with a row that repeats an earlier one. */
  toRepeatFault: (earlier: T, record: T) => RecordFault;
}

/** What training rows are held against beside their schema. */
export interface RowCheckOptions {
  strictWire: boolean;
  /** What the rewards were made with, where the caller says so. */
  weights: Weights | undefined;
  /** The rollouts that the rows must come from, where they are given. */
  findSource: FindSource | undefined;
}

/** Checks training rows of one kind: each by itself, against its source, and that none is there twice. */
export class RowCheck<T> implements RecordsCheck {
  traced = 0;
  readonly #redacted = new RedactedOtherwise();
  readonly #rules: RowRules<T>;
  readonly #options: RowCheckOptions;
  readonly #seen: SeenRows<T>;

  constructor(input: DataInput, rules: RowRules<T>, options: RowCheckOptions) {
    this.#rules = rules;
    this.#options = options;
    this.#seen = new SeenRows(input, (bytes, offset) => this.#parse(bytes, offset));
  }

  judge(bytes: Buffer, offset: number): RecordFault | undefined {
    const { strictWire, weights, findSource } = this.#options;
    const { value: record, fault } = this.#parse(bytes, offset);
    if (fault !== undefined) return fault;
    // Whatever else is wrong with a row, a later one may repeat it.
    const repeated = this.#findRepeated(record, { offset, sizeHint: bytes.length });
    const own = this.#rules.judge(record, weights) ?? repeated;
    if (own !== undefined || findSource === undefined) return own;
    const lookup = { find: findSource, onOtherwise: () => this.#redacted.hear() };
    const foreign = this.#rules.compare({ record, bytes, strictWire }, lookup);
    if (foreign === undefined) this.traced += 1;
    return foreign;
  }

  get notes(): readonly string[] {
    return this.#redacted.notes;
  }

  #parse(bytes: Buffer, offset: number): ParsedRecord<T> {
    const { kind, validate, standIns } = this.#rules;
    return parseRow(kind, bytes, { offset, validate, standIns: this.#options.strictWire ? standIns : undefined });
  }

  #findRepeated(record: T, at: { offset: number; sizeHint: number }): RecordFault | undefined {
    const { keyOf, isRepeated, toRepeatFault } = this.#rules;
    const earlier = this.#seen.findOrAdd(keyOf(record), at, (other) => isRepeated(other, record));
    if (earlier === undefined) return undefined;
    return toRepeatFault(earlier, record);
  }
}
