/** What can be wrong with one record; a closed list, so that callers compare codes and never message texts. */
export type RecordErrorCode =
  | 'NOT_UTF8'
  | 'JSON_SYNTAX'
  | 'NOT_AN_OBJECT'
  | 'NON_FINITE_NUMBER'
  | 'DUPLICATE_KEY'
  | 'TOO_DEEP'
  | 'LINE_TOO_LONG'
  /** A keyword of the record's schema, in capitals: `SCHEMA_REQUIRED`, `SCHEMA_TYPE`, `SCHEMA_MIN_LENGTH`, ... */
  | `SCHEMA_${string}`
  /** Two different records for one branch of one rollout. */
  | 'DUPLICATE_BRANCH'
  | 'TASK_MISMATCH'
  | 'RANK_NOT_PERMUTATION'
  | 'HASH_MISMATCH'
  | 'REWARD_MISMATCH'
  | 'REWARD_NOT_POSITIVE'
  | 'EMPTY_ANSWER'
  | 'SAME_ANSWER'
  | 'SAME_BRANCH'
  /** A provenance field that the older closed object does not have (`--strict-wire`). */
  | 'NOT_STRICT_WIRE'
  /** A record of another kind than the rest of its file. */
  | 'OTHER_KIND'
  /** Score, status and build of one branch contradict each other. */
  | 'SCORE_CONFLICT'
  /** A lower rank has the higher total. */
  | 'RANK_ORDER'
  | 'DUPLICATE_PAIR'
  /** An earlier pair has the same two branches the other way round. */
  | 'REVERSED_PAIR'
  /** No record of the given rollouts is the one that a training row names, or a ranked line is. */
  | 'SOURCE_MISSING'
  /** The source line has another digest than the training row says. */
  | 'SOURCE_DIGEST'
  /** A field of a training row or of a ranked line is not its source's. */
  | 'SOURCE_MISMATCH'
  | 'SCORE_MISMATCH'
  /** A branch of the rollouts that no ranked file beside them has. */
  | 'LOST_ROW'
  /** A line of a provenance side file that is not in its row's place. */
  | 'ROW_NUMBER'
  /** A line was cut out of, added to or moved in a session log. */
  | 'CHAIN_ORDER'
  | 'CHAIN_HASH'
  /** Numbers of a report that do not add up. */
  | 'REPORT_SUM'
  /** An entry of a manifest that is written as no such entry is. */
  | 'MANIFEST_ENTRY';

/** What is wrong with a record, before it is known which line it is. */
export interface RecordFault {
  /** JSON pointer to the place; empty for the whole line. */
  pointer: string;
  code: RecordErrorCode;
  /** Follows the pointer ("is missing"), or stands alone where the pointer is empty. */
  message: string;
}

/** One invalid record: the shape that is printed and that `--json` gives. */
export interface RecordError extends RecordFault {
  /** The path as the user gave it, or `<stdin>`. */
  file: string;
  /** 1-based. */
  line: number;
}

/** `dpo.jsonl:3: /provenance/session_id is missing (SCHEMA_REQUIRED)`, on one line whatever the record holds. */
export function toErrorLine({ file, line, pointer, code, message }: RecordError): string {
  const text = pointer === '' ? message : `${pointer} ${message}`;
  return `${file}:${line}: ${text} (${code})`.replace(
    UNPRINTABLE,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

// A key of a hostile record may hold line breaks, terminal controls or bidirectional overrides.
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** The first errors of a file, in the order of its lines, and how many there are in all. */
export class ErrorTally {
  readonly #limit: number;
  #first: RecordError[] = [];
  #total = 0;

  /** `limit`: how many errors are kept. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get total(): number {
    return this.#total;
  }

  get first(): readonly RecordError[] {
    return this.#first;
  }

  add(error: RecordError): void {
    this.#total += 1;
    const last = this.#first.at(-1);
    if (last !== undefined && error.line < last.line) {
      const after = this.#first.findIndex(({ line }) => line > error.line);
      this.#first.splice(after, 0, error);
      if (this.#first.length > this.#limit) this.#first.pop();
    } else if (this.#first.length < this.#limit) this.#first.push(error);
  }

  /** Counts errors whose lines are not looked up. */
  addUnlisted(count: number): void {
    this.#total += count;
  }
}
