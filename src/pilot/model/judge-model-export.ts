import type { ModelWork, UtilityResult } from '../../contracts/pilot-summary.generated.js';
import type { RolloutBranch } from '../../contracts/rollout-branch.generated.js';
import type { ShownEvents } from './agent-arm.js';
import { brokenRun } from './judge-job.js';

/** The records that can leave as training data: the verifier has judged them, and there is an answer. */
export function exportable(records: readonly RolloutBranch[]): RolloutBranch[] {
  return records.filter(
    ({ objective_score, final_answer }) => objective_score !== undefined && final_answer.trim() !== '',
  );
}

/**
 * Whether the rollouts of a real model leave as training data. Without a verified branch there is nothing to export; with
 * branches that all pass or all fail there are records and no pair, which is as it must be.
 */
export function judgeModelExport(
  what: string,
  records: readonly RolloutBranch[],
  log: ShownEvents,
  checks: readonly UtilityResult[],
): ModelWork {
  const known = exportable(records).length;
  const broken = brokenRun(log);
  if (known === 0 && broken !== undefined) return { what, result: 'not-run', ...broken };
  if (known === 0)
    return { what, result: 'inconclusive', reason: 'no-branch', detail: 'no branch has a verdict and an answer' };
  const failed = checks.filter(({ result }) => result === 'fails').map(({ id }) => id);
  // A branch whose model gave no answer leaves no record: fewer than were judged, then.
  const allowed = known < records.length ? ['ppo-records'] : [];
  const wrong = failed.filter((id) => !allowed.includes(id));
  if (wrong.length > 0)
    return { what, result: 'fails', reason: 'export-fails', detail: `not as it must be: ${wrong.join(', ')}` };
  return { what, result: 'works', detail: `${known} verified branches left as records` };
}
