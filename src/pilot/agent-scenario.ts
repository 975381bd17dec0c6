import { join } from 'node:path';
import type { AgentScenario } from '../contracts/scenario.generated.js';
import { verifyChain } from '../evidence/verify-chain.js';
import { writeWhole } from '../host/own-file.js';
import { type ArmName, type ArmRecord, playArm } from './arm.js';
import { judgeCases, judgeUtilities } from './judge-arms.js';
import type { ScenarioOutcome, ScenarioRun } from './scenario-run.js';

/** Plays the three arms of an agent scenario, keeps their logs, and judges what they showed. */
export async function runAgentScenario(
  loaded: { scenario: AgentScenario; folder: string },
  run: ScenarioRun,
): Promise<ScenarioOutcome> {
  const { scenario } = loaded;
  const control = await playArm(loaded, 'control', run);
  const enforced = await playArm(loaded, 'enforced', run);
  const utility = await playArm(loaded, 'utility', run);
  const artifacts = [
    ...keepLogs(scenario, 'enforced', enforced, run.output),
    ...keepLogs(scenario, 'control', control, run.output),
    ...keepLogs(scenario, 'utility', utility, run.output),
  ];
  return {
    cases: judgeCases(scenario, control, enforced, scenario.artifact),
    utilities: judgeUtilities(scenario, utility),
    artifacts,
  };
}

/** The watched session of the enforced arm is the artifact; every other log lies under `arms/`. */
function keepLogs(scenario: AgentScenario, arm: ArmName, record: ArmRecord, output: string): string[] {
  return [...record.sessions]
    .filter(([, { logText }]) => logText !== '')
    .map(([name, { logText }]) => {
      const isArtifact = arm === 'enforced' && name === scenario.watch;
      const file = isArtifact ? scenario.artifact : `arms/${scenario.id}.${arm}.${name}.jsonl`;
      // A verdict stands on these lines, so they are checked as a third party would.
      verifyChain(logText, file);
      writeWhole(join(output, file), logText);
      return file;
    });
}
