import { DataInput } from '../../host/data-file/data-input.js';
import type { RankOptions } from '../rank-options.js';
import type { Weights } from '../weights.js';
import type { VoteBook } from './vote-book.js';

/**
 * Reads the votes file that a run's options name, if they name one. `onNote` is told what a user should know of it.
 * @throws InvalidRecordsError (`RECORD_INVALID`); WasmagentError `NO_RECORDS`, `INPUT_*`
 */
export async function openVotes(
  { votes: path, skipInvalid }: RankOptions,
  weights: Weights,
  onNote: (note: string) => void,
): Promise<VoteBook | undefined> {
  if (path === undefined) return undefined;
  const { readVotes } = await import('./read-votes.js');
  await using input = await DataInput.open(path);
  return await readVotes(input, {
    weight: weights.votes,
    skipInvalid: skipInvalid ?? false,
    onInvalid: ({ total }) => onNote(`${input.name}: invalid votes that were skipped: ${total}`),
  });
}
