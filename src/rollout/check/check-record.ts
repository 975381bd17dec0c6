import type { DpoRecord } from '../../contracts/dpo-record.generated.js';
import type { PpoRecord } from '../../contracts/ppo-record.generated.js';
import { isBlank } from '../is-blank.js';
import { normaliseAnswer } from '../normalise-answer.js';
import type { RecordFault } from '../record-error.js';
import { rewardOf, roundTotal } from '../round-total.js';
import { scoreBranch } from '../score-branch.js';
import { taskHash } from '../task-hash.js';
import type { Weights } from '../weights.js';
import { isCloseTo } from './is-close-to.js';
import { hasPlaceholder } from './matches-redacted.js';

/**
 * What the shape of a preference pair cannot say: that its parts agree with each other. `weights`: where they are
 * known, rewards are held against the verifier's scores in the row.
 */
export function checkDpoRecord(record: DpoRecord, weights?: Weights): RecordFault | undefined {
  const { prompt, chosen, rejected, reward, reward_chosen, reward_rejected, provenance } = record;
  const [better, worse] = [normaliseAnswer(chosen), normaliseAnswer(rejected)];
  if (isBlank(better)) return { pointer: '/chosen', code: 'EMPTY_ANSWER', message: 'is blank' };
  if (isBlank(worse)) return { pointer: '/rejected', code: 'EMPTY_ANSWER', message: 'is blank' };
  if (better === worse) return { pointer: '/rejected', code: 'SAME_ANSWER', message: 'is the same answer as /chosen' };
  if (provenance.chosen_branch === provenance.rejected_branch) {
    return { pointer: '/provenance/rejected_branch', code: 'SAME_BRANCH', message: 'is the chosen branch' };
  }
  const difference = rewardOf(roundTotal(reward_chosen), roundTotal(reward_rejected));
  if (!isCloseTo(reward, difference)) {
    const message = `is ${reward}, but reward_chosen less reward_rejected is ${difference}`;
    return { pointer: '/reward', code: 'REWARD_MISMATCH', message };
  }
  if (reward <= 0 || difference <= 0) {
    const message = `is ${reward}, and the rewards differ by ${difference}, which is not above 0`;
    return { pointer: '/reward', code: 'REWARD_NOT_POSITIVE', message };
  }
  const { objective_score: scores } = provenance;
  return (
    checkReward('/reward_chosen', reward_chosen, scores.chosen, weights) ??
    checkReward('/reward_rejected', reward_rejected, scores.rejected, weights) ??
    checkHash(prompt, provenance.n_gram_hash)
  );
}

/** What the shape of a reward record cannot say: that it answers, that its hash is its prompt's, and its reward its score's. */
export function checkPpoRecord(
  { prompt, completion, reward, provenance }: PpoRecord,
  weights?: Weights,
): RecordFault | undefined {
  if (isBlank(completion)) return { pointer: '/completion', code: 'EMPTY_ANSWER', message: 'is blank' };
  return (
    checkReward('/reward', reward, provenance.objective_score, weights) ?? checkHash(prompt, provenance.n_gram_hash)
  );
}

function checkReward(
  pointer: string,
  reward: number,
  objective: number | null,
  weights: Weights | undefined,
): RecordFault | undefined {
  // What votes add is in no row.
  if (weights === undefined || weights.votes > 0 || objective === null) return undefined;
  const { total } = scoreBranch({ objective_score: objective }, weights);
  // Unknown where a score counts that the row does not have.
  if (total === undefined || isCloseTo(reward, total)) return undefined;
  return { pointer, code: 'REWARD_MISMATCH', message: `is ${reward}, but its objective_score gives ${total}` };
}

let known: { prompt: string; hash: string } = { prompt: '', hash: '' };

function checkHash(prompt: string, given: string): RecordFault | undefined {
  // Rows of one rollout often follow each other.
  if (known.prompt !== prompt) known = { prompt, hash: taskHash(prompt) };
  if (known.hash === given) return undefined;
  // The hash of a redacted prompt may be that of the task before; only the source can tell.
  if (hasPlaceholder(prompt)) return undefined;
  const message = `is ${given}, but the prompt gives ${known.hash}`;
  return { pointer: '/provenance/n_gram_hash', code: 'HASH_MISMATCH', message };
}
