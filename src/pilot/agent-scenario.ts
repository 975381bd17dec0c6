import { join } from 'node:path';
import type { AgentScenario } from '../contracts/scenario.generated.js';
import { verifyChain } from '../evidence/verify-chain.js';
import { writeWhole } from '../host/own-file.js';
import { type ArmRecord, playArm } from './arm.js';
import type { ArmName } from './arm-recorder.js';
import { judgeCases, judgeUtilities } from './judge-arms.js';
import type { ScenarioOutcome, ScenarioRun } from './scenario-run.js';

/** Plays the three arms of an agent scenario, keeps their logs, and judges what they showed. */
export async function runAgentScenario(
  loaded: { scenario: AgentScenario; folder: string },
  run: ScenarioRun,
): Promise<ScenarioOutcome> {
  const { scenario } = loaded;
  const control = await playArm(loaded, 'control', run);
  const controlLogs = keepLogs(scenario, 'control', control, run);
  const enforced = await playArm(loaded, 'enforced', run);
  const enforcedLogs = keepLogs(scenario, 'enforced', enforced, run);
  const utility = await playArm(loaded, 'utility', run);
  const artifacts = [...enforcedLogs, ...controlLogs, ...keepLogs(scenario, 'utility', utility, run)];
  return {
    cases: judgeCases(scenario, control, enforced, scenario.artifact),
    utilities: judgeUtilities(scenario, utility),
    artifacts,
  };
}

function keepLogs(
  scenario: AgentScenario,
  arm: ArmName,
  record: ArmRecord,
  { output, recorder }: ScenarioRun,
): string[] {
  const files = [...record.sessions]
    .filter(([, { logText }]) => logText !== '')
    .map(([name, { logText }]) => {
      const file = logFile(scenario, arm, name);
      // A verdict stands on these lines, so they are checked as a third party would.
      verifyChain(logText, file);
      writeWhole(join(output, file), logText);
      return file;
    });
  recorder.ended(arm, files);
  return files;
}

/** Where a session's log lies: the watched one of the enforced arm is the artifact, every other is under `arms/`. */
export function logFile({ id, watch, artifact }: AgentScenario, arm: ArmName, session: string): string {
  return arm === 'enforced' && session === watch ? artifact : `arms/${id}.${arm}.${session}.jsonl`;
}
