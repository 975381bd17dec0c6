import type { PpoRecord } from '../../contracts/ppo-record.generated.js';
import { ppoRecordValidator } from '../../contracts/validators.generated.js';
import { checkPpoRecord } from './check-record.js';
import { comparePpoWithSource } from './compare-with-source.js';
import type { RowRules } from './row-check.js';
import { NO_DIGEST } from './strict-wire.js';
import { textHash } from './text-hash.js';

/** How reward records are checked; one repeats another of the same branch. */
export const REWARD_RULES: RowRules<PpoRecord> = {
  kind: 'ppo',
  validate: ppoRecordValidator,
  standIns: { session_id: '', source_sha256: NO_DIGEST },
  judge: checkPpoRecord,
  compare: comparePpoWithSource,
  keyOf: ({ provenance }) => textHash(provenance.rollout_id, provenance.branch_index),
  isRepeated: ({ provenance: earlier }, { provenance }) =>
    earlier.rollout_id === provenance.rollout_id && earlier.branch_index === provenance.branch_index,
  toRepeatFault: () => ({
    pointer: '/provenance/branch_index',
    code: 'DUPLICATE_BRANCH',
    message: 'is the branch of an earlier row: it would be trained on twice',
  }),
};
