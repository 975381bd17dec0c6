import type { PairwiseVote } from '../../contracts/pairwise-vote.generated.js';
import type { RecordFault } from '../record-error.js';

/** The fault of a vote that compares a branch with itself; undefined for any other. */
export function selfVoteFault({ first, second }: PairwiseVote): RecordFault | undefined {
  if (first !== second) return undefined;
  return { pointer: '/second', code: 'SAME_BRANCH', message: 'is the branch that is first too' };
}
