import type { KernelByLanguage } from '../contracts/kernel.js';
import type { PackEnvironment } from '../contracts/pack-environment.generated.js';
import type { ModelScenarioResult, PilotSummary, ScenarioResult } from '../contracts/pilot-summary.generated.js';
import { EXIT, type ExitCode, WasmagentError } from '../errors.js';
import { describeKernel } from '../evidence/pack/describe-kernel.js';
import { describeEnvironment } from '../evidence/pack/environment.js';
import { EvidencePack } from '../evidence/pack/evidence-pack.js';
import type { PackWriter } from '../evidence/pack/pack-writer.js';
import type { RunFact } from '../evidence/pack/run-chain.js';
import { ephemeralSigner, type Signer } from '../evidence/pack/signer.js';
import { findResumptions } from '../evidence/resumptions.js';
import { runExit } from '../evidence/run-exit.js';
import { packageVersion } from '../host/package-root.js';
import { runAgentScenario } from './agent-scenario.js';
import type { PilotContext } from './arm.js';
import type { ArmRecorder } from './arm-recorder.js';
import type { AttackedKernel } from './attack-suite/run-attack.js';
import { claimOutput } from './claim-output.js';
import { runExportScenario } from './export-scenario.js';
import { isDiskFault } from './is-disk-fault.js';
import { makePlan, type PlanAndPolicies } from './make-plan.js';
import { ModelPart } from './model/model-part.js';
import type { Missing } from './model/model-result.js';
import type { RealModel } from './model/real-model.js';
import type { PartialRun } from './resume/partial-run.js';
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
  /** Gives the lock on the output folder back; without one, the caller sees to it that nobody else writes there. */
  unlock?: (() => void) | undefined;
  /** The stopped run in the output folder that this one goes on with. */
  partial?: PartialRun | undefined;
  /** A real model that plays as well, after the script; undefined: none does. */
  realModel?: RealModel | undefined;
  /** The derived files of the pack, where they are not the usual ones. */
  writers?: readonly PackWriter[];
}

/** One run of the pilot: the plan, then scenario by scenario, then the summary and the rest of the evidence pack. */
export class Pilot {
  readonly #options: PilotOptions;
  readonly #run: Omit<ScenarioRun, 'recorder' | 'progress'>;
  readonly #results = new Map<string, ScenarioResult>();
  readonly #model: ModelPart | undefined;
  #picked: readonly LoadedScenario[] = [];
  #pack: EvidencePack | undefined;
  #internal: unknown;

  /** @throws WasmagentError `OUTPUT_CONFLICT` when the output folder holds what is not of a pilot run */
  constructor(options: PilotOptions) {
    this.#options = options;
    // What an earlier run left must not lie beside this run's summary; of one that goes on, what is kept is not known yet.
    if (options.partial === undefined) this.#claim();
    this.#run = { ...options, rollouts: new RolloutRuns(options, options.scenarios) };
    const { realModel } = options;
    this.#model = realModel === undefined ? undefined : new ModelPart(realModel, { ...options, ...this.#run });
  }

  /**
   * Writes down what is going to run and under which policies, and makes the plan the first line of the run's chain; a
   * run that goes on must be the one that was planned. Nothing runs before.
   * @returns the scenarios that have to run: of a run that goes on, those without a verdict.
   * @throws WasmagentError `SCENARIO_INVALID`, `OUTPUT_UNWRITABLE`, `LOG_UNWRITABLE`; `RESUME_REFUSED`, `PACK_INVALID`
   */
  async begin(picked: readonly LoadedScenario[]): Promise<readonly LoadedScenario[]> {
    const { output, scenarios, clock, signer = ephemeralSigner(), writers, kernels, attacked, unlock } = this.#options;
    const providers = new Set([
      ...[kernels.javascript, kernels.python].filter((kernel) => kernel !== undefined),
      ...(picked.some(({ scenario }) => scenario.procedure === 'attack-suite')
        ? attacked.map(({ provider }) => provider)
        : []),
    ]);
    const engines = await Promise.all([...providers].map(describeKernel));
    const environment = await describeEnvironment(engines, clock);
    const planned = await makePlan({
      ...this.#options,
      picked,
      all: scenarios,
      environment,
      realModel: this.#options.realModel?.planned,
    });
    this.#model?.plan(picked, planned.plan);
    const open = await this.#keepFinished(picked, { ...planned, environment });
    const idsOf = (list: readonly LoadedScenario[]): string[] => list.map(({ scenario: { id } }) => id);
    const kept = idsOf(picked.filter((loaded) => !open.includes(loaded)));
    this.#pack = new EvidencePack({
      folder: output,
      ...planned,
      environment,
      clock,
      signer,
      unlock,
      ...(writers === undefined ? {} : { writers }),
      ...(this.#options.partial === undefined
        ? {}
        : { resumed: { kept, repeated: idsOf(open), ...this.#model?.resumed } }),
    });
    this.#picked = picked;
    return open;
  }

  /**
   * Runs one scenario in its three arms. What cannot run here (no sandbox, a scenario that is wrong, a bug of ours) is
   * `not-run` with its reason, and the others' evidence is kept; `finish` tells of a bug.
   * @throws WasmagentError when evidence cannot be written any more: the run must stop
   */
  async runScenario(loaded: LoadedScenario, progress?: (text: string) => void): Promise<ScenarioResult> {
    const { clock } = this.#options;
    const pack = this.#begun();
    const startedAt = clock.elapsedMs();
    const scenario = loaded.scenario.id;
    const recorder: ArmRecorder = {
      started: (arm, facts = {}) => pack.record(['arm_started', { scenario, arm, ...facts }]),
      ended: (arm, files) => pack.record(['arm_ended', { scenario, arm, files: pack.digests(files) }]),
    };
    let outcome: ScenarioOutcome = { cases: [], utilities: [], artifacts: [] };
    let verdict: ReturnType<typeof reachVerdict>;
    pack.record(['scenario_started', { scenario }]);
    try {
      outcome = await this.#play(loaded, { ...this.#run, recorder, progress });
      verdict = reachVerdict(outcome);
    } catch (error) {
      if (isDiskFault(error)) throw error;
      verdict = { verdict: 'not-run', reason: this.#whyNotRun(error) };
    }
    pack.record(
      ...outcome.cases.map((result): RunFact => ['case_judged', { scenario, result }]),
      ...outcome.utilities.map((result): RunFact => ['utility_judged', { scenario, result }]),
      ['scenario_ended', { scenario, ...verdict }],
    );
    const result = toScenarioResult(loaded.scenario, outcome, verdict, Math.round(clock.elapsedMs() - startedAt));
    this.#results.set(scenario, result);
    return result;
  }

  /** The scenarios that the real model has yet to be asked, where there is one. */
  get openModel(): readonly LoadedScenario[] {
    return this.#model?.open ?? [];
  }

  /**
   * Has the real model play one scenario, whose script has ended: its enforced and its utility arm. What the model or this
   * machine breaks off is `not-run` with its reason, and changes nothing of the script's evidence.
   * @param tell told why it broke off, in the words of the error.
   * @throws WasmagentError when evidence cannot be written any more: the run must stop
   */
  async runModel(loaded: LoadedScenario, tell?: (line: string) => void): Promise<ModelScenarioResult> {
    if (this.#model === undefined) throw new Error('a pilot without a real model asks none');
    const { result, error } = await this.#model.run(loaded, this.#begun());
    // A model that fails is no bug of ours; whatever else broke it off is told like in the script's arms.
    if (error !== undefined) tell?.(this.#whyNotRun(error));
    return result;
  }

  /**
   * Writes `summary.json` and what the pack has beside it, and says with which code the run ends.
   * @returns as `error` what no scenario should meet: a bug of ours, a scenario that is wrong.
   */
  async finish(): Promise<{ summary: PilotSummary; exit: ExitCode; error?: unknown }> {
    const pack = this.#begun();
    const facts = this.#summarize(pack);
    pack.record(['pilot_ended', { verdict: facts.verdict }]);
    const summary = await pack.finish(facts);
    return { summary, exit: runExit(summary), ...(this.#internal === undefined ? {} : { error: this.#internal }) };
  }

  /**
   * Leaves a summary of a run that has to stop: which scenarios came to a verdict, and which did not run. It never throws,
   * and waits for nothing, so that it can be the last thing that a process does.
   * @returns undefined where there is nothing to say: the run had not begun.
   */
  stop({ code, reason }: NonNullable<PilotSummary['stopped']>): PilotSummary | undefined {
    const pack = this.#pack;
    if (pack === undefined) return undefined;
    for (const { scenario } of this.#picked) {
      if (this.#results.has(scenario.id)) continue;
      const nothing = { cases: [], utilities: [], artifacts: [] };
      const verdict = { verdict: 'not-run', reason: `the run stopped before its end: ${reason}` } as const;
      this.#results.set(scenario.id, toScenarioResult(scenario, nothing, verdict, 0));
    }
    const facts = { ...this.#summarize(pack, 'interrupted'), stopped: { code, reason } };
    try {
      return pack.stop(facts);
    } catch {
      // Not even the room that was kept is there. The chain says what ended.
      return undefined;
    }
  }

  /** Ends what the scenarios shared, and every kernel. */
  async close(): Promise<void> {
    this.#pack?.close();
    this.#options.unlock?.();
    await this.#run.rollouts.close();
    await this.#options.pool[Symbol.asyncDispose]();
  }

  #claim(kept?: ReadonlySet<string>): void {
    const { output, scenarios } = this.#options;
    claimOutput(
      output,
      scenarios.map(({ scenario }) => scenario),
      kept,
    );
  }

  /** Takes over what a stopped run left, and says which scenarios have to run. */
  async #keepFinished(
    picked: readonly LoadedScenario[],
    now: PlanAndPolicies & { environment: PackEnvironment },
  ): Promise<readonly LoadedScenario[]> {
    const { partial } = this.#options;
    if (partial === undefined) return picked;
    const { keepFinished } = await import('./resume/keep-finished.js');
    const { keepRollouts } = await import('./resume/keep-rollouts.js');
    const { results, modelResults, files } = await keepFinished(partial, now);
    this.#claim(files);
    for (const [id, result] of results) this.#results.set(id, result);
    for (const { scenario } of picked.filter(({ scenario: { id } }) => results.has(id)))
      keepRollouts(scenario, partial, this.#run.rollouts);
    await this.#model?.keep(modelResults, partial);
    return picked.filter(({ scenario }) => !results.has(scenario.id));
  }

  #whyNotRun(error: unknown): string {
    if (error instanceof WasmagentError) {
      if (error.exit !== EXIT.environment) this.#internal ??= error;
      return [error.message, ...error.suggestions].join('; ');
    }
    this.#internal ??= error;
    // Its message may quote what the scenario was about, a canary too: that goes to the operator, and into no pack.
    return `internal error: ${error instanceof Error ? error.name : typeof error}`;
  }

  #summarize(pack: EvidencePack, missing: Missing = 'could-not-run'): Omit<PilotSummary, 'attestation' | 'pack'> {
    const { sessionId, kernels, command } = this.#options;
    const scenarios = this.#picked.flatMap(({ scenario: { id } }) => this.#results.get(id) ?? []);
    const resumed = findResumptions(pack.events);
    return {
      schema_version: 'pilot-summary/v1',
      version: packageVersion(),
      startedAtMs: pack.startedAtMs,
      sessionId,
      kernel: kernels.javascript.descriptor.name,
      kernels: kernelNames(kernels),
      model: 'scripted',
      node: process.version,
      verdict: worstVerdict(scenarios.map(({ verdict }) => verdict)),
      scenarios,
      ...(this.#model === undefined ? {} : { realModel: this.#model.summarize(missing) }),
      command,
      ...(resumed === undefined ? {} : { resumed }),
    };
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
