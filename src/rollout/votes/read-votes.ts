import { pairwiseVoteValidator } from '../../contracts/validators.generated.js';
import { WasmagentError } from '../../errors.js';
import type { DataInput } from '../../host/data-file/data-input.js';
import { InvalidRecordsError } from '../invalid-records-error.js';
import { parseRecord } from '../parse-record.js';
import { readRecords } from '../read-records.js';
import { ErrorTally } from '../record-error.js';
import { selfVoteFault } from './self-vote-fault.js';
import { VoteBook } from './vote-book.js';
import { VoteStore } from './vote-store.js';

const LISTED_ERRORS = 20;

/** What of a votes file is read, and what its votes count. */
export interface VoteOptions {
  /** How much a strength counts in the total: the weight of `votes`. */
  weight: number;
  /** Count invalid votes and go on, instead of failing. */
  skipInvalid: boolean;
  /** Told about the invalid votes that were skipped: the first of them, and how many there are. */
  onInvalid?: (tally: ErrorTally) => void;
}

/**
 * Reads a votes file; a vote of a branch against itself is invalid.
 * @throws InvalidRecordsError (`RECORD_INVALID`); WasmagentError `NO_RECORDS`, `INPUT_*`
 */
export async function readVotes(input: DataInput, options: VoteOptions): Promise<VoteBook> {
  const store = new VoteStore();
  const tally = new ErrorTally(LISTED_ERRORS);
  let records = 0;
  const parse = (bytes: Buffer, offset: number) => parseRecord(bytes, pairwiseVoteValidator, offset);
  for await (const batch of readRecords(input, parse)) {
    for (const { line, value, fault } of batch) {
      records += 1;
      const place = { file: input.name, line: line.number };
      if (fault !== undefined) tally.add({ ...place, ...fault });
      else {
        const selfVote = selfVoteFault(value);
        if (selfVote === undefined) store.add(value);
        else tally.add({ ...place, ...selfVote });
      }
    }
  }
  if (records === 0) {
    throw new WasmagentError('NO_RECORDS', `${input.name} is empty: it has no votes`, {
      suggestions: ['check that the command that made it went well', 'leave out --votes to rank by scores alone'],
    });
  }
  if (tally.total > 0 && !options.skipInvalid) {
    throw new InvalidRecordsError(input.name, { recordErrors: tally.first, invalid: tally.total, records });
  }
  if (tally.total > 0) options.onInvalid?.(tally);
  return new VoteBook(store, options.weight, { records, invalid: tally.total });
}
