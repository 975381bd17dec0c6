import { WasmagentError } from '../../errors.js';

/** The error for a file without records: it proves nothing. */
export function noRecordsError(name: string): WasmagentError {
  return new WasmagentError('NO_RECORDS', `${name} is empty: it has no records`, {
    suggestions: ['check that the command that made it went well'],
  });
}
