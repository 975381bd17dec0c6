import type { Scenario } from '../../contracts/scenario.generated.js';
import { recordedRollouts } from '../../evidence/recorded-rollouts.js';
import { readLog } from '../../evidence/verify/read-log.js';
import { parseSessionId } from '../../sessions/session-id.js';
import { rolloutFiles } from '../judge-rollout.js';
import { modelJobFiles } from '../model/model-files.js';
import type { ModelJobs } from '../model/model-jobs.js';
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

/** The same for the job of a real model, whose session is named in its log. */
export function keepModelJob(scenario: Scenario, { reader }: PartialRun, jobs: ModelJobs | undefined): void {
  if (scenario.procedure !== 'rollout' || jobs === undefined) return;
  const { log, rollouts } = modelJobFiles(scenario, 'model.utility');
  const { text: logText } = readLog(reader, log);
  const [recorded] = recordedRollouts(logText, log);
  if (recorded === undefined) return;
  jobs.keep(scenario.id, {
    records: readRecords(reader, rollouts, logText, log),
    sessionId: parseSessionId(recorded.session_id),
    rolloutsText: reader.text(rollouts),
    logText,
  });
}
