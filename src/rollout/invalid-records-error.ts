import { WasmagentError } from '../errors.js';
import type { RecordError } from './record-error.js';

/** A file has invalid records: the first of them, and how many there are. Code `RECORD_INVALID`. */
export class InvalidRecordsError extends WasmagentError {
  readonly recordErrors: readonly RecordError[];
  readonly invalid: number;
  readonly records: number;

  constructor(file: string, found: { recordErrors: readonly RecordError[]; invalid: number; records: number }) {
    super(
      'RECORD_INVALID',
      `${found.invalid} of ${found.records} records in ${file} are invalid; nothing was written`,
      {
        suggestions: ['repair the lines, or go on without them: --skip-invalid'],
      },
    );
    this.recordErrors = found.recordErrors;
    this.invalid = found.invalid;
    this.records = found.records;
  }
}
