import type { RolloutBranch } from '../contracts/rollout-branch.generated.js';
import { rolloutBranchValidator } from '../contracts/validators.generated.js';
import { WasmagentError } from '../errors.js';
import { SCHEMA_VERSION } from './formats/rollout-wire.js';
import { parseRecord } from './parse-record.js';

/**
 * The line (without its end) that records a branch; `lineSha256` of it is its ledger digest.
 * @throws WasmagentError `RECORD_INVALID` when the branch would not be read back
 */
export function toBranchLine(branch: RolloutBranch): string {
  const line = JSON.stringify({ schema_version: SCHEMA_VERSION, ...branch });
  const { fault } = parseRecord(Buffer.from(line), rolloutBranchValidator);
  if (fault === undefined) return line;
  throw new WasmagentError(
    'RECORD_INVALID',
    `branch ${branch.branch_index} of ${branch.rollout_id}: ${fault.pointer} ${fault.message}`,
  );
}
