import { join } from 'node:path';
import type { KernelByLanguage } from '../contracts/kernel.js';
import type { CaseResult, PilotSummary, ScenarioResult } from '../contracts/pilot-summary.generated.js';
import type { Scenario } from '../contracts/scenario.generated.js';
import { EXIT, type ExitCode, WasmagentError } from '../errors.js';
import { removeOwnFiles, writeWhole } from '../host/own-file.js';
import { packageVersion } from '../host/package-root.js';
import { runAgentScenario } from './agent-scenario.js';
import type { PilotContext } from './arm.js';
import type { AttackedKernel } from './attack-suite/run-attack.js';
import { runExportScenario } from './export-scenario.js';
import { RolloutRuns } from './rollout-runs.js';
import { runRolloutScenario } from './rollout-scenario.js';
import type { ScenarioOutcome, ScenarioRun } from './scenario-run.js';
import type { LoadedScenario } from './scenarios.js';
import { exitForVerdicts, reachVerdict, worstVerdict } from './verdict.js';

export interface PilotOptions extends PilotContext {
  output: string;
  /** Every scenario that can be named, also those not run: an export names the rollout it exports. */
  scenarios: readonly LoadedScenario[];
  /** What to type to repeat this run. */
  command: string;
  /** The kernels that an attack suite attacks. */
  attacked: readonly AttackedKernel[];
}

/** One run of the pilot: scenario by scenario, then the summary. */
export class Pilot {
  readonly #options: PilotOptions;
  readonly #run: ScenarioRun;
  readonly #results: ScenarioResult[] = [];
  readonly #startedAtMs: number;
  #environmentFailure = false;

  constructor(options: PilotOptions) {
    this.#options = options;
    this.#startedAtMs = options.clock.nowMs();
    // What an earlier run left must not lie beside this run's summary.
    removeOwnFiles(options.output, ['summary.json']);
    for (const { scenario } of options.scenarios)
      removeOwnFiles(options.output, declaredFiles(scenario), `arms/${scenario.id}.`);
    this.#run = { ...options, rollouts: new RolloutRuns(options, options.scenarios) };
  }

  /**
   * Runs one scenario in its three arms. What cannot run here (no sandbox, nothing writable) is `not-run` with its
   * reason; a scenario that is wrong, or a bug of ours, is thrown.
   */
  async runScenario(loaded: LoadedScenario, progress?: (text: string) => void): Promise<ScenarioResult> {
    const { clock } = this.#options;
    const startedAt = clock.elapsedMs();
    const { id, number, title, boundary } = loaded.scenario;
    let outcome: ScenarioOutcome = { cases: [], utilities: [], artifacts: [] };
    let verdict: ReturnType<typeof reachVerdict>;
    try {
      outcome = await this.#play(loaded, { ...this.#run, progress });
      verdict = reachVerdict(outcome);
    } catch (error) {
      if (!(error instanceof WasmagentError) || error.exit !== EXIT.environment) throw error;
      this.#environmentFailure = true;
      verdict = { verdict: 'not-run', reason: [error.message, ...error.suggestions].join('; ') };
    }
    const { cases, utilities, artifacts, classes } = outcome;
    const result: ScenarioResult = {
      id,
      number,
      title,
      boundary,
      ...verdict,
      control: formatControl(loaded.scenario, cases),
      enforced: `${count(cases, ({ enforced }) => enforced === 'held')}/${cases.length} held`,
      utility: `${count(utilities, ({ result: works }) => works === 'works')}/${utilities.length} work`,
      rules: [...new Set(cases.flatMap(({ rule }) => (rule === undefined ? [] : [rule])))],
      durationMs: Math.round(clock.elapsedMs() - startedAt),
      artifacts: [...artifacts],
      cases: [...cases],
      utilities: [...utilities],
      ...(classes === undefined ? {} : { classes }),
    };
    this.#results.push(result);
    return result;
  }

  /** Writes `summary.json` and says with which code the run ends. */
  finish(): { summary: PilotSummary; exit: ExitCode } {
    const verdicts = this.#results.map(({ verdict }) => verdict);
    const summary: PilotSummary = {
      schema_version: 'pilot-summary/v1',
      version: packageVersion(),
      startedAtMs: this.#startedAtMs,
      sessionId: this.#options.sessionId,
      kernel: this.#options.kernels.javascript.descriptor.name,
      kernels: kernelNames(this.#options.kernels),
      model: 'scripted',
      node: process.version,
      verdict: worstVerdict(verdicts),
      scenarios: this.#results,
      command: this.#options.command,
    };
    writeWhole(join(this.#options.output, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
    const exit = exitForVerdicts(verdicts);
    return { summary, exit: this.#environmentFailure && exit !== EXIT.judgedAgainst ? EXIT.environment : exit };
  }

  /** Ends what the scenarios shared, and every kernel. */
  async close(): Promise<void> {
    await this.#run.rollouts.close();
    await this.#options.pool[Symbol.asyncDispose]();
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

/** How many attacks worked with the boundary open, and how many of these stand on another case's control. */
function formatControl(scenario: Scenario, cases: readonly CaseResult[]): string {
  const inapplicable = count(cases, ({ control }) => control === 'not-applicable');
  const shared = scenario.procedure === 'agent' ? count(scenario.cases, ({ control }) => control !== undefined) : 0;
  const effects = `${count(cases, ({ control }) => control === 'effect')}/${cases.length - inapplicable} effects`;
  const apart = inapplicable === 0 ? effects : `${effects}, ${inapplicable} cannot be shown`;
  return shared === 0 ? apart : `${apart}, ${shared} shared`;
}

/** The files that a scenario names as its artifacts. */
function declaredFiles(scenario: Scenario): string[] {
  return scenario.procedure === 'agent' ? [scenario.artifact] : Object.values(scenario.artifacts);
}

function count<T>(items: readonly T[], matches: (item: T) => boolean): number {
  return items.filter(matches).length;
}
