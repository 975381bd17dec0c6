import type { KernelByLanguage } from '../contracts/kernel.js';
import type { PilotSummary, ScenarioResult } from '../contracts/pilot-summary.generated.js';
import { EXIT, type ExitCode, WasmagentError } from '../errors.js';
import { describeKernel } from '../evidence/pack/describe-kernel.js';
import { describeEnvironment } from '../evidence/pack/environment.js';
import { EvidencePack } from '../evidence/pack/evidence-pack.js';
import type { PackWriter } from '../evidence/pack/pack-writer.js';
import { ephemeralSigner, type Signer } from '../evidence/pack/signer.js';
import { runExit } from '../evidence/run-exit.js';
import { packageVersion } from '../host/package-root.js';
import { runAgentScenario } from './agent-scenario.js';
import type { PilotContext } from './arm.js';
import type { ArmRecorder } from './arm-recorder.js';
import type { AttackedKernel } from './attack-suite/run-attack.js';
import { claimOutput } from './claim-output.js';
import { runExportScenario } from './export-scenario.js';
import { makePlan } from './make-plan.js';
import { RolloutRuns } from './rollout-runs.js';
import { runRolloutScenario } from './rollout-scenario.js';
import { toScenarioResult } from './scenario-result.js';
import type { ScenarioOutcome, ScenarioRun } from './scenario-run.js';
import type { LoadedScenario } from './scenarios.js';
import { reachVerdict, worstVerdict } from './verdict.js';

export interface PilotOptions extends PilotContext {
  output: string;
  /** Every scenario that can be named, also those not run: an export names the rollout it exports. */
  scenarios: readonly LoadedScenario[];
  /** What to type to repeat this run. */
  command: string;
  /** The kernels that an attack suite attacks. */
  attacked: readonly AttackedKernel[];
  /** Who signs the pack; without one, a key that is made for this run. */
  signer?: Signer | undefined;
  /** The derived files of the pack, where they are not the usual ones. */
  writers?: readonly PackWriter[];
}

/** One run of the pilot: the plan, then scenario by scenario, then the summary and the rest of the evidence pack. */
export class Pilot {
  readonly #options: PilotOptions;
  readonly #run: Omit<ScenarioRun, 'recorder' | 'progress'>;
  readonly #results: ScenarioResult[] = [];
  #pack: EvidencePack | undefined;

  /** @throws WasmagentError `OUTPUT_CONFLICT` when the output folder holds what is not of a pilot run */
  constructor(options: PilotOptions) {
    this.#options = options;
    // What an earlier run left must not lie beside this run's summary.
    claimOutput(
      options.output,
      options.scenarios.map(({ scenario }) => scenario),
    );
    this.#run = { ...options, rollouts: new RolloutRuns(options, options.scenarios) };
  }

  /**
   * Writes down what is going to run and under which policies, and makes the plan the first line of the run's chain.
   * Nothing runs before.
   * @throws WasmagentError `SCENARIO_INVALID`, `OUTPUT_UNWRITABLE`, `LOG_UNWRITABLE`
   */
  async begin(picked: readonly LoadedScenario[]): Promise<void> {
    const { output, scenarios, clock, signer = ephemeralSigner(), writers, kernels, attacked } = this.#options;
    const providers = new Set([
      ...[kernels.javascript, kernels.python].filter((kernel) => kernel !== undefined),
      ...(picked.some(({ scenario }) => scenario.procedure === 'attack-suite')
        ? attacked.map(({ provider }) => provider)
        : []),
    ]);
    const engines = await Promise.all([...providers].map(describeKernel));
    const environment = await describeEnvironment(engines, clock);
    const { plan, policies } = await makePlan({ ...this.#options, picked, all: scenarios, environment });
    const start = { folder: output, plan, environment, policies, clock, signer };
    this.#pack = new EvidencePack(writers === undefined ? start : { ...start, writers });
  }

  /**
   * Runs one scenario in its three arms. What cannot run here (no sandbox, nothing writable) is `not-run` with its
   * reason; a scenario that is wrong, or a bug of ours, is thrown.
   */
  async runScenario(loaded: LoadedScenario, progress?: (text: string) => void): Promise<ScenarioResult> {
    const { clock } = this.#options;
    const pack = this.#begun();
    const startedAt = clock.elapsedMs();
    const scenario = loaded.scenario.id;
    const recorder: ArmRecorder = {
      started: (arm, facts = {}) => pack.record('arm_started', { scenario, arm, ...facts }),
      ended: (arm, files) => pack.record('arm_ended', { scenario, arm, files: pack.digests(files) }),
    };
    let outcome: ScenarioOutcome = { cases: [], utilities: [], artifacts: [] };
    let verdict: ReturnType<typeof reachVerdict>;
    pack.record('scenario_started', { scenario });
    try {
      outcome = await this.#play(loaded, { ...this.#run, recorder, progress });
      verdict = reachVerdict(outcome);
    } catch (error) {
      if (!(error instanceof WasmagentError) || error.exit !== EXIT.environment) throw error;
      verdict = { verdict: 'not-run', reason: [error.message, ...error.suggestions].join('; ') };
    }
    for (const result of outcome.cases) pack.record('case_judged', { scenario, result });
    for (const result of outcome.utilities) pack.record('utility_judged', { scenario, result });
    pack.record('scenario_ended', { scenario, ...verdict });
    const result = toScenarioResult(loaded.scenario, outcome, verdict, Math.round(clock.elapsedMs() - startedAt));
    this.#results.push(result);
    return result;
  }

  /** Writes `summary.json` and what the pack has beside it, and says with which code the run ends. */
  async finish(): Promise<{ summary: PilotSummary; exit: ExitCode }> {
    const pack = this.#begun();
    const { sessionId, kernels, command } = this.#options;
    const verdicts = this.#results.map(({ verdict }) => verdict);
    pack.record('pilot_ended', { verdict: worstVerdict(verdicts) });
    const summary = await pack.finish({
      schema_version: 'pilot-summary/v1',
      version: packageVersion(),
      startedAtMs: pack.startedAtMs,
      sessionId,
      kernel: kernels.javascript.descriptor.name,
      kernels: kernelNames(kernels),
      model: 'scripted',
      node: process.version,
      verdict: worstVerdict(verdicts),
      scenarios: this.#results,
      command,
    });
    return { summary, exit: runExit(summary) };
  }

  /** Ends what the scenarios shared, and every kernel. */
  async close(): Promise<void> {
    this.#pack?.close();
    await this.#run.rollouts.close();
    await this.#options.pool[Symbol.asyncDispose]();
  }

  #begun(): EvidencePack {
    if (this.#pack === undefined) throw new Error('a pilot runs nothing before its plan is written');
    return this.#pack;
  }

  async #play({ scenario, folder }: LoadedScenario, run: ScenarioRun): Promise<ScenarioOutcome> {
    switch (scenario.procedure) {
      case 'agent':
        return await runAgentScenario({ scenario, folder }, run);
      case 'rollout':
        return await runRolloutScenario({ scenario, folder }, run);
      case 'export':
        return await runExportScenario({ scenario, folder }, run);
      case 'attack-suite':
        return await (await import('./attack-suite/attack-scenario.js')).runAttackScenario({ scenario, folder }, run);
    }
  }
}

/** The names of the kernels that programs of a run can meet, JavaScript's first. */
export function kernelNames({ javascript, python }: KernelByLanguage): string[] {
  return [javascript, ...(python === undefined ? [] : [python])].map(({ descriptor }) => descriptor.name);
}
