import type { DpoRecord } from '../../contracts/dpo-record.generated.js';
import { dpoRecordValidator } from '../../contracts/validators.generated.js';
import { checkDpoRecord } from './check-record.js';
import { compareDpoWithSource } from './compare-with-source.js';
import type { RowRules } from './row-check.js';
import { NO_DIGEST } from './strict-wire.js';
import { textHash } from './text-hash.js';

/** How preference pairs are checked; one repeats another with the same two branches, in either order. */
export const PAIR_RULES: RowRules<DpoRecord> = {
  kind: 'dpo',
  validate: dpoRecordValidator,
  standIns: { session_id: '', source_sha256: { chosen: NO_DIGEST, rejected: NO_DIGEST } },
  judge: checkDpoRecord,
  compare: compareDpoWithSource,
  keyOf({ provenance }) {
    const { rollout_id, chosen_branch: chosen, rejected_branch: rejected } = provenance;
    const [low, high] = chosen < rejected ? [chosen, rejected] : [rejected, chosen];
    const salt = Math.imul(low + 1, 0x9e3779b1) ^ Math.imul(high + 1, 0x85ebca6b);
    return textHash(rollout_id, salt);
  },
  isRepeated({ provenance: earlier }, { provenance }) {
    const pair = [earlier.chosen_branch, earlier.rejected_branch];
    return (
      earlier.rollout_id === provenance.rollout_id &&
      pair.includes(provenance.chosen_branch) &&
      pair.includes(provenance.rejected_branch)
    );
  },
  toRepeatFault({ provenance: earlier }, { provenance }) {
    const pointer = '/provenance/chosen_branch';
    return earlier.chosen_branch === provenance.chosen_branch
      ? { pointer, code: 'DUPLICATE_PAIR', message: 'and rejected_branch are an earlier pair of the same rollout' }
      : { pointer, code: 'REVERSED_PAIR', message: 'is the rejected branch of an earlier pair of the same two' };
  },
};
