import type { PairwiseVote } from '../../contracts/pairwise-vote.generated.js';
import { pairwiseVoteValidator } from '../../contracts/validators.generated.js';
import type { RecordFault } from '../record-error.js';
import { selfVoteFault } from '../votes/self-vote-fault.js';
import type { FindSource } from './compare-with-source.js';
import { parseRow } from './parse-row.js';
import type { RecordsCheck } from './records-check.js';

/** Checks pairwise votes: each by itself, and that both its branches are in the given rollouts. */
export class VotesCheck implements RecordsCheck {
  /** Votes whose branches were found. */
  traced = 0;
  readonly #findSource: FindSource | undefined;

  /** `findSource`: looks branches up, where rollouts were given. */
  constructor(findSource: FindSource | undefined) {
    this.#findSource = findSource;
  }

  judge(bytes: Buffer, offset: number): RecordFault | undefined {
    const { value: vote, fault } = parseRow('votes', bytes, { offset, validate: pairwiseVoteValidator });
    if (fault !== undefined) return fault;
    return selfVoteFault(vote) ?? this.#lookUp(vote);
  }

  #lookUp(vote: PairwiseVote): RecordFault | undefined {
    if (this.#findSource === undefined) return undefined;
    for (const which of ['first', 'second'] as const) {
      if (this.#findSource(vote.rollout_id, vote[which]) !== undefined) continue;
      const message = `is ${vote[which]}, which is no valid record of that rollout in the given rollouts`;
      return { pointer: `/${which}`, code: 'SOURCE_MISSING', message };
    }
    this.traced += 1;
    return undefined;
  }
}
