import { WasmagentError } from '../../errors.js';
import type { Weights } from '../weights.js';

/**
 * Fails when there are votes that count nothing, or votes that should count and are not there: either would rank by
 * something else than was asked for.
 * @throws WasmagentError `USAGE`
 */
export function assertVotesWeighed(weights: Weights, votesPath: string | undefined): void {
  if (votesPath !== undefined && weights.votes === 0) {
    throw new WasmagentError('USAGE', `the votes in ${votesPath} have no weight, so they would count nothing`, {
      suggestions: ['--weights objective=1,votes=1'],
    });
  }
  if (votesPath === undefined && weights.votes > 0) {
    throw new WasmagentError('USAGE', 'votes have a weight, and there is no votes file', {
      suggestions: ['--votes votes.jsonl', 'leave votes out of --weights'],
    });
  }
}
