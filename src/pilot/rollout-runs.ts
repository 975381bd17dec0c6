import { join } from 'node:path';
import type { BranchPlan, JobOptions } from '../agent/job-options.js';
import { runJob } from '../agent/run-job.js';
import type { RolloutBranch } from '../contracts/rollout-branch.generated.js';
import type { RolloutScenario } from '../contracts/scenario.generated.js';
import type { TestSuite } from '../contracts/verifier.js';
import { WasmagentError } from '../errors.js';
import { readNamedFile, readOwnFile } from '../host/own-file.js';
import { makeScratchFolder, type ScratchFolder } from '../host/private-folder.js';
import { scriptedModel } from '../models/scripted.js';
import { parseManifest } from '../policy/manifest.js';
import { toBranchLine } from '../rollout/record.js';
import { type BuildVerifier, createBuildVerifier } from '../rollout/verifiers/build-verifier.js';
import { readTestSuite } from '../rollout/verifiers/read-test-suite.js';
import { submissionJudge } from '../rollout/verifiers/submission-judge.js';
import { newSessionId, type SessionId } from '../sessions/session-id.js';
import { type Session, SessionStore } from '../sessions/session-store.js';
import type { PilotContext } from './arm.js';
import { PILOT_TOOLS } from './pilot-tools.js';
import { type LoadedScenario, readScenarioJson } from './scenarios.js';

/** A job that was run for a rollout scenario, and what it left in its session. */
export interface RolloutRun {
  records: readonly RolloutBranch[];
  sessionId: SessionId;
  /** The session's rollout file, JSON Lines. */
  rolloutsText: string;
  /** The session's log, JSON Lines. */
  logText: string;
}

/** A job that may have broken off, and what it broke off with. */
export interface BrokenRun extends RolloutRun {
  error?: unknown;
}

/** A job of branches that are not the scenario's own. */
export type OtherJob = Pick<JobOptions, 'task' | 'branches' | 'maxSteps' | 'redactor' | 'spending'>;

/** One program that a scripted branch hands in. */
interface Candidate {
  temperature: number;
  candidate: string;
  answer: string;
}

const MAX_STEPS = 5;

/** The rollout jobs of one pilot run. The honest job runs once: the rollout scenario ranks it, the export exports it. */
export class RolloutRuns {
  readonly #context: PilotContext;
  readonly #scenarios: readonly LoadedScenario[];
  readonly #honest = new Map<string, Promise<RolloutRun>>();
  #verifier: BuildVerifier | undefined;
  #scratch: ScratchFolder | undefined;
  #store: SessionStore | undefined;

  constructor(context: PilotContext, scenarios: readonly LoadedScenario[]) {
    this.#context = context;
    this.#scenarios = scenarios;
  }

  /** The job of the scenario's honest branches, in the pilot's own session; run on first use. */
  honest(scenarioId: string): Promise<RolloutRun> {
    const known = this.#honest.get(scenarioId);
    if (known !== undefined) return known;
    const loaded = this.#find(scenarioId);
    const run = this.#runScript(loaded, loaded.scenario.branches, this.#context.sessionId);
    this.#honest.set(scenarioId, run);
    return run;
  }

  /** Takes the honest job of a scenario that an earlier part of the run played. */
  keep(scenarioId: string, run: RolloutRun): void {
    this.#honest.set(scenarioId, Promise.resolve(run));
  }

  /** A job with the scenario's hostile candidate alone, in a session of its own. */
  hostile(scenarioId: string): Promise<RolloutRun> {
    const loaded = this.#find(scenarioId);
    return this.#runScript(loaded, [loaded.scenario.hostile], newSessionId(this.#context.clock));
  }

  /** A job of other branches on a scenario's suite, in a session of its own: also one that broke off is given. */
  other(scenarioId: string, job: OtherJob): Promise<BrokenRun> {
    return this.#runJob(this.#find(scenarioId), newSessionId(this.#context.clock), job);
  }

  /** The tests that the branches of a scenario are held to. */
  suite(scenarioId: string): TestSuite {
    const { scenario, folder } = this.#find(scenarioId);
    return readTestSuite(readScenarioJson(folder, scenario.suite), join(folder, scenario.suite));
  }

  /** The text of a file in a scenario's folder. */
  source(scenarioId: string, file: string): string {
    return readNamedFile(join(this.#find(scenarioId).folder, file), 'the candidate');
  }

  /** Ends the compiler process and removes the sessions. */
  async close(): Promise<void> {
    await this.#verifier?.[Symbol.asyncDispose]();
    this.#scratch?.remove();
  }

  async #runScript(
    { scenario, folder }: LoadedScenario<RolloutScenario>,
    candidates: readonly Candidate[],
    sessionId: SessionId,
  ): Promise<RolloutRun> {
    const { error, ...run } = await this.#runJob({ scenario, folder }, sessionId, {
      task: scenario.task,
      branches: candidates.map((candidate) => this.#plan(scenario, candidate)),
      maxSteps: MAX_STEPS,
    });
    if (error !== undefined) throw error;
    return run;
  }

  async #runJob(
    { scenario }: LoadedScenario<RolloutScenario>,
    sessionId: SessionId,
    asked: OtherJob,
  ): Promise<BrokenRun> {
    const { clock, pool, kernels } = this.#context;
    this.#verifier ??= createBuildVerifier({ kernel: pool.bounded(kernels.javascript, { expectMore: true }), clock });
    const manifest = parseManifest(scenario.manifest, scenario.id);
    const session = this.#openSession(sessionId);
    const records: RolloutBranch[] = [];
    let error: unknown;
    try {
      await runJob({
        ...asked,
        session,
        judge: submissionJudge({
          manifest,
          submissionPath: scenario.submissionPath,
          suite: this.suite(scenario.id),
          verifier: this.#verifier,
        }),
        toLine: (record) => {
          const line = toBranchLine(record);
          records.push(record);
          return line;
        },
        tools: PILOT_TOOLS,
        manifest,
        pool,
        kernels,
        guardrails: this.#context.guardrails,
        clock,
      });
    } catch (thrown) {
      error = thrown;
    } finally {
      session.close();
    }
    return {
      records,
      sessionId,
      rolloutsText: readOwnFile(session.rolloutsPath) ?? '',
      logText: readOwnFile(session.log.path) ?? '',
      ...(error === undefined ? {} : { error }),
    };
  }

  #openSession(id: SessionId): Session {
    this.#scratch ??= makeScratchFolder('pilot-rollouts');
    this.#store ??= new SessionStore(this.#scratch.path);
    return this.#store.open(id);
  }

  #plan({ id, submissionPath }: RolloutScenario, { temperature, candidate, answer }: Candidate): BranchPlan {
    const content = this.source(id, candidate);
    const call = { id: 'write-program', name: 'write_file', args: { path: submissionPath, content } };
    return { temperature, model: scriptedModel([{ toolCalls: [call] }, { text: answer }]) };
  }

  #find(id: string): LoadedScenario<RolloutScenario> {
    const found = this.#scenarios.find(({ scenario }) => scenario.id === id);
    if (found?.scenario.procedure === 'rollout') return { scenario: found.scenario, folder: found.folder };
    throw new WasmagentError('SCENARIO_INVALID', `'${id}' is not a rollout scenario`);
  }
}
