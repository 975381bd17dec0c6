import type { TrainingBranch } from './training-branch.js';

/** Why a pair is in no row whose answers redaction has made equal, or has left nothing of. */
export const SAME_AFTER_REDACTION = 'identical-after-redaction';

/** Whether a pair no longer shows a preference in the texts that are written: two different secrets are one placeholder. */
export function areOneAfterRedaction(chosen: TrainingBranch, rejected: TrainingBranch): boolean {
  return chosen.isEmpty || rejected.isEmpty || chosen.saysTheSameAs(rejected);
}
