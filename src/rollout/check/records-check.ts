import type { RecordFault } from '../record-error.js';

/** A fault that only the whole file shows. */
export interface LateFault {
  /** Where its line begins, in bytes. */
  offset: number;
  fault: RecordFault;
}

/** Holds the records of one file to their schema and to each other. */
export interface RecordsCheck {
  /** The first fault of the next record, in the order of the file. Never throws for anything in the bytes. */
  judge(bytes: Buffer, offset: number): RecordFault | undefined;
  /** After the last record: for each rule, its faults in the order of the file. */
  finish?(): Iterable<LateFault>[];
  /** Identical copies of an earlier record; allowed. Final after `finish`. */
  readonly copies?: number;
  /** Rows that were found in the rollouts they name. */
  readonly traced?: number;
  /** What a user should know about what was not checked. Final after `finish`. */
  readonly notes?: readonly string[];
}
