import { join } from 'node:path';
import type { RolloutScenario } from '../contracts/scenario.generated.js';
import { verifyChain } from '../evidence/verify-chain.js';
import { writeWhole } from '../host/own-file.js';
import { rankRolloutFile } from '../rollout/rank-rollout-file.js';
import { judgeNaively } from './controls/naive-verifier.js';
import { judgeRollout, rolloutFiles } from './judge-rollout.js';
import type { ScenarioOutcome, ScenarioRun } from './scenario-run.js';

/**
 * Plays a rollout scenario. Control: a verifier that shares its realm with the candidate. Enforced: the same hostile
 * candidate before the host's verifier. Utility: the honest branches, judged, recorded and ranked.
 */
export async function runRolloutScenario(
  { scenario }: { scenario: RolloutScenario; folder: string },
  run: ScenarioRun,
): Promise<ScenarioOutcome> {
  const { recorder, output } = run;
  const files = rolloutFiles(scenario);
  const at = (file: string): string => join(output, file);
  recorder.started('utility');
  const honest = await run.rollouts.honest(scenario.id);
  verifyChain(honest.logText, files.utilityLog);
  writeWhole(at(files.utilityLog), honest.logText);
  writeWhole(at(files.branches), honest.rolloutsText);
  await rankRolloutFile({ input: at(files.branches), output: at(files.ranked) });
  recorder.ended('utility', [files.utilityLog, files.branches, files.ranked]);

  recorder.started('enforced');
  const hostile = await run.rollouts.hostile(scenario.id);
  verifyChain(hostile.logText, files.enforcedLog);
  writeWhole(at(files.enforcedLog), hostile.logText);
  writeWhole(at(files.enforcedRecord), hostile.rolloutsText);
  recorder.ended('enforced', [files.enforcedLog, files.enforcedRecord]);

  recorder.started('control');
  const source = run.rollouts.source(scenario.id, scenario.hostile.candidate);
  const control = run.pool.bounded(run.controlKernels.javascript);
  const naive = await judgeNaively(control, source, run.rollouts.suite(scenario.id));
  const naiveText = `${JSON.stringify({ verifier: 'naive', isolation: 'none', ...naive }, null, 2)}\n`;
  writeWhole(at(files.control), naiveText);
  recorder.ended('control', [files.control]);
  return judgeRollout(scenario, {
    naiveScore: naive.objective_score,
    hostile: hostile.records[0],
    honest: honest.records,
  });
}
