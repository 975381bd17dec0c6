import { WasmagentError } from '../errors.js';
import type { ReadBranches } from './read-branches.js';

/** The error for inputs of which no record is left to rank: code `NO_RECORDS`. */
export function nothingToRankError(
  name: string,
  { recordsIn, invalid, refusedByLedger }: ReadBranches,
): WasmagentError {
  if (recordsIn === 0) {
    return new WasmagentError('NO_RECORDS', `${name} is empty: it has no records`, {
      suggestions: ['check that the export that made it went well'],
    });
  }
  const why = `${invalid.total} of ${recordsIn} are invalid, ${refusedByLedger} refused by the ledger`;
  return new WasmagentError('NO_RECORDS', `${name} has no records to rank: ${why}`);
}
