import type { Scenario } from '../../contracts/scenario.generated.js';
import { readLog } from '../../evidence/verify/read-log.js';
import { parseSessionId } from '../../sessions/session-id.js';
import { rolloutFiles } from '../judge-rollout.js';
import { readRecords } from '../rejudge/read-records.js';
import type { RolloutRuns } from '../rollout-runs.js';
import type { PartialRun } from './partial-run.js';

/** Gives the job of a rollout scenario that was kept to those that build on it: an export exports what was ranked. */
export function keepRollouts(scenario: Scenario, { reader, plan }: PartialRun, rollouts: RolloutRuns): void {
  if (scenario.procedure !== 'rollout') return;
  const { utilityLog, branches } = rolloutFiles(scenario);
  const { text: logText } = readLog(reader, utilityLog);
  rollouts.keep(scenario.id, {
    records: readRecords(reader, branches, logText, utilityLog),
    sessionId: parseSessionId(plan.sessionId),
    rolloutsText: reader.text(branches),
    logText,
  });
}
