import type { ClassResult } from '../contracts/pilot-summary.generated.js';
import type { PilotContext } from './arm.js';
import type { ArmRecorder } from './arm-recorder.js';
import type { AttackedKernel } from './attack-suite/run-attack.js';
import type { RolloutRuns } from './rollout-runs.js';
import type { ArmResults } from './verdict.js';

/** What a scenario's procedure hands back: the results of its arms, and the files it wrote (names under the output folder). */
export interface ScenarioOutcome extends ArmResults {
  artifacts: string[];
  /** An attack suite's cases, counted. */
  classes?: ClassResult[];
}

/** Where a scenario writes, and what it shares with the others of the run. */
export interface ScenarioRun extends PilotContext {
  /** Folder of the artifacts. */
  output: string;
  rollouts: RolloutRuns;
  recorder: ArmRecorder;
  /** The kernels that an attack suite attacks. */
  attacked: readonly AttackedKernel[];
  /** Told how far a long scenario is. */
  progress?: ((text: string) => void) | undefined;
}
