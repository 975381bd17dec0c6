import type { PilotPlan } from '../../contracts/pilot-plan.generated.js';
import type { ModelScenarioResult, RealModelResults } from '../../contracts/pilot-summary.generated.js';
import type { EvidencePack } from '../../evidence/pack/evidence-pack.js';
import type { PilotContext } from '../arm.js';
import type { PartialRun } from '../resume/partial-run.js';
import type { RolloutRuns } from '../rollout-runs.js';
import type { LoadedScenario } from '../scenarios.js';
import { ModelJobs } from './model-jobs.js';
import { type Missing, notPlayed } from './model-result.js';
import type { ModelArmRecorder } from './model-run.js';
import type { RealModel } from './real-model.js';
import { toRealModelResults } from './real-model-results.js';

/** What the real model's part shares with the pilot that it is a part of. */
export interface ModelPartOptions extends PilotContext {
  output: string;
  scenarios: readonly LoadedScenario[];
  rollouts: RolloutRuns;
}

/** The real model's part of one run of the pilot: what it is asked, what it did, and nothing of the script's. */
export class ModelPart {
  readonly #real: RealModel;
  readonly #options: ModelPartOptions;
  readonly #jobs: ModelJobs;
  readonly #results = new Map<string, ModelScenarioResult>();
  #asked: readonly LoadedScenario[] = [];

  constructor(real: RealModel, options: ModelPartOptions) {
    this.#real = real;
    this.#options = options;
    this.#jobs = new ModelJobs(real, options.rollouts);
  }

  /** The scenarios that the model has yet to be asked: of a run that goes on, those without a real result. */
  get open(): readonly LoadedScenario[] {
    return this.#asked.filter(({ scenario: { id } }) => !this.#results.has(id));
  }

  /** What a run that goes on says of this part. */
  get resumed(): { keptModel: string[]; repeatedModel: string[] } {
    const ids = (list: readonly LoadedScenario[]): string[] => list.map(({ scenario: { id } }) => id);
    const { open } = this;
    return { keptModel: ids(this.#asked.filter((loaded) => !open.includes(loaded))), repeatedModel: ids(open) };
  }

  /** Takes the scenarios that a plan asks the model. */
  plan(picked: readonly LoadedScenario[], { scenarios }: PilotPlan): void {
    this.#asked = picked.filter(({ scenario }) =>
      scenarios.some(({ id, modelSteps }) => id === scenario.id && modelSteps !== undefined),
    );
  }

  /** Takes over the real results of a stopped run; what was spent on them counts towards the ceiling. */
  async keep(results: ReadonlyMap<string, ModelScenarioResult>, partial: PartialRun): Promise<void> {
    const { keepModelJob } = await import('../resume/keep-rollouts.js');
    for (const [id, result] of results) {
      this.#results.set(id, result);
      this.#real.spending.add(result.costUsd);
    }
    for (const { scenario } of this.#asked) {
      if (results.has(scenario.id)) keepModelJob(scenario, partial, this.#jobs);
    }
  }

  /**
   * Has the model play one scenario, and puts what it did into the chain.
   * @returns as `error` what it broke off with.
   * @throws WasmagentError when evidence cannot be written any more
   */
  async run(
    { scenario }: LoadedScenario,
    pack: EvidencePack,
  ): Promise<{ result: ModelScenarioResult; error?: unknown }> {
    const { id } = scenario;
    const recorder: ModelArmRecorder = {
      started: (arm, facts = {}) => pack.record(['arm_started', { scenario: id, arm, ...facts }]),
      ended: (arm, files) => pack.record(['arm_ended', { scenario: id, arm, files: pack.digests(files) }]),
    };
    pack.record(['model_started', { scenario: id }]);
    const all = this.#options.scenarios.map((loaded) => loaded.scenario);
    const { playModel } = await import('./play-model.js');
    const played = await playModel(scenario, all, {
      ...this.#options,
      real: this.#real,
      jobs: this.#jobs,
      recorder,
    });
    const { result, missing, error } = played;
    pack.record(['model_judged', { scenario: id, missing, result }]);
    this.#results.set(id, result);
    return { result, ...(error === undefined ? {} : { error }) };
  }

  /** This part of the summary. @param missing why the model was not asked what has no result. */
  summarize(missing: Missing): RealModelResults {
    return toRealModelResults(
      this.#real.planned,
      this.#asked.map(({ scenario }) => this.#results.get(scenario.id) ?? notPlayed(scenario, missing)),
    );
  }
}
