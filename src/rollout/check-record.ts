import type { DpoRecord } from '../contracts/dpo-record.generated.js';
import type { PpoRecord } from '../contracts/ppo-record.generated.js';
import { normaliseAnswer } from './normalise-answer.js';
import type { RecordFault } from './record-error.js';
import { taskHash } from './task-hash.js';

/** What the shape of a preference pair cannot say: that its parts agree with each other. */
export function checkDpoRecord(record: DpoRecord): RecordFault | undefined {
  const { prompt, chosen, rejected, reward, reward_chosen, reward_rejected, provenance } = record;
  const [better, worse] = [normaliseAnswer(chosen), normaliseAnswer(rejected)];
  if (better === '') return { pointer: '/chosen', code: 'EMPTY_ANSWER', message: 'is blank' };
  if (worse === '') return { pointer: '/rejected', code: 'EMPTY_ANSWER', message: 'is blank' };
  if (better === worse) return { pointer: '/rejected', code: 'SAME_ANSWER', message: 'is the same answer as /chosen' };
  if (provenance.chosen_branch === provenance.rejected_branch) {
    return { pointer: '/provenance/rejected_branch', code: 'SAME_BRANCH', message: 'is the chosen branch' };
  }
  const difference = reward_chosen - reward_rejected;
  if (!isClose(reward, difference)) {
    const message = `is ${reward}, but reward_chosen less reward_rejected is ${difference}`;
    return { pointer: '/reward', code: 'REWARD_MISMATCH', message };
  }
  if (reward <= 0) return { pointer: '/reward', code: 'REWARD_NOT_POSITIVE', message: `is ${reward}, not above 0` };
  return checkHash(prompt, provenance.n_gram_hash);
}

/** What the shape of a reward record cannot say: that its hash is its prompt's. */
export function checkPpoRecord({ prompt, provenance }: PpoRecord): RecordFault | undefined {
  return checkHash(prompt, provenance.n_gram_hash);
}

function checkHash(prompt: string, given: string): RecordFault | undefined {
  const hash = taskHash(prompt);
  if (hash === given) return undefined;
  return {
    pointer: '/provenance/n_gram_hash',
    code: 'HASH_MISMATCH',
    message: `is ${given}, but the prompt gives ${hash}`,
  };
}

// Other writers may round the difference of two decimal fractions.
function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
