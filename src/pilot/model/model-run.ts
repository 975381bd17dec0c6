import type { PilotContext } from '../arm.js';
import type { RolloutRuns } from '../rollout-runs.js';
import type { ModelArmName } from './model-files.js';
import type { ModelJobs } from './model-jobs.js';
import type { RealModel } from './real-model.js';

/** Told when an arm of a real model begins and which files it left. */
export interface ModelArmRecorder {
  started(arm: ModelArmName, facts?: Readonly<Record<string, unknown>>): void;
  ended(arm: ModelArmName, files: readonly string[]): void;
}

/** What a scenario that a real model plays shares with the others of the run. */
export interface ModelRun extends PilotContext {
  real: RealModel;
  /** Folder of the evidence. */
  output: string;
  jobs: ModelJobs;
  rollouts: RolloutRuns;
  recorder: ModelArmRecorder;
}
