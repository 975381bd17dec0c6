import { WasmagentError } from '../errors.js';
import { InvalidRecordsError } from './invalid-records-error.js';
import type { ReadBranches } from './read-branches.js';

/**
 * Fails where a record is invalid, or is not as the ledger has it.
 * @param name what messages call the inputs.
 * @throws InvalidRecordsError, WasmagentError (`RECORD_INVALID`)
 */
export function refuseInvalid(name: string, found: ReadBranches): void {
  if (found.invalid.total > 0) {
    const { first: recordErrors, total: invalid } = found.invalid;
    throw new InvalidRecordsError(name, { recordErrors, invalid, records: found.recordsIn });
  }
  if (found.refusedByLedger > 0) throw refusedByLedger(name, found);
}

function refusedByLedger(name: string, { refusedByLedger: count, refused }: ReadBranches): WasmagentError {
  const [first] = refused;
  const { file, line, reason } = first?.line ?? {};
  const where =
    first === undefined ? '' : `; the first is ${file === undefined ? '' : `${file} `}line ${line} (${reason})`;
  return new WasmagentError(
    'RECORD_INVALID',
    `${name}: ${count} lines are not as the session log recorded them${where}`,
    {
      suggestions: ['use the file as the session wrote it', '--skip-invalid leaves these lines out and goes on'],
    },
  );
}
