import type { RolloutScenario } from '../../contracts/scenario.generated.js';
import type { BrokenRun, RolloutRuns } from '../rollout-runs.js';
import { MODEL_MAX_STEPS, type RealModel } from './real-model.js';
import { toRedactor } from './to-redactor.js';

/** The rollout jobs of a real model. The job of its branches runs once: one scenario ranks it, the export exports it. */
export class ModelJobs {
  readonly #real: RealModel;
  readonly #rollouts: RolloutRuns;
  readonly #honest = new Map<string, Promise<BrokenRun>>();

  constructor(real: RealModel, rollouts: RolloutRuns) {
    this.#real = real;
    this.#rollouts = rollouts;
  }

  /** The scenario's task once at each of its temperatures; run on first use. */
  honest({ id, branches }: RolloutScenario, task: string): Promise<BrokenRun> {
    const known = this.#honest.get(id);
    if (known !== undefined) return known;
    const run = this.#run(
      id,
      task,
      branches.map(({ temperature }) => temperature),
    );
    this.#honest.set(id, run);
    return run;
  }

  /** Takes the job that an earlier part of the run played. */
  keep(scenarioId: string, run: BrokenRun): void {
    this.#honest.set(scenarioId, Promise.resolve(run));
  }

  /** One branch that is asked for a program that speaks for itself. */
  hostile({ id, hostile }: RolloutScenario, task: string): Promise<BrokenRun> {
    return this.#run(id, task, [hostile.temperature]);
  }

  #run(scenarioId: string, task: string, temperatures: readonly number[]): Promise<BrokenRun> {
    const { model, spending, secrets } = this.#real;
    return this.#rollouts.other(scenarioId, {
      task,
      branches: temperatures.map((temperature) => ({ model, temperature })),
      maxSteps: MODEL_MAX_STEPS,
      redactor: toRedactor(secrets),
      spending,
    });
  }
}
