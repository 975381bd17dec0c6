import type { BranchPlan, JobOptions } from '../../agent/job-options.js';
import { runJob } from '../../agent/run-job.js';
import { Spending } from '../../agent/spending.js';
import { takeStoppedJob } from '../../agent/stopped-job.js';
import { type ExitCode, WasmagentError } from '../../errors.js';
import { openClock } from '../../host/clock.js';
import { copyFolder } from '../../host/copy-folder.js';
import { isStdout } from '../../host/data-file/file-identity.js';
import { isFolder, realFolder } from '../../host/own-file.js';
import { KernelPool } from '../../kernels/kernel-pool.js';
import { toBranchLine } from '../../rollout/record.js';
import type { Session } from '../../sessions/session-store.js';
import { openApprovals } from '../approval-flags.js';
import { openGuardrails } from '../guardrail-flags.js';
import { maxKernels } from '../kernel-flags.js';
import { openRunView } from '../run-view/open-run-view.js';
import { readTemperatures } from './branch-flags.js';
import { type BranchesReport, exitOfBranches, toBranchLines } from './branches-report.js';
import { openAgent } from './open-agent.js';
import { openJudge, refuseUnknownJudge } from './open-judge.js';
import { openJudgeModel } from './open-judge-model.js';
import { openModel } from './open-model.js';
import { openRecorder } from './open-recorder.js';
import { openRolloutOutput } from './open-rollout-output.js';
import { openRunSession } from './open-run-session.js';
import { planRun } from './plan-run.js';
import { refuseSharedStdin } from './refuse-shared-stdin.js';
import type { RunFlags } from './run-flags.js';
import { openRunOutputs } from './run-outputs.js';
import type { RunRequest } from './run-task.js';

/** How the branches came out. */
export interface BranchesOutcome {
  report: BranchesReport;
  exit: ExitCode;
  /** The events are on stdout, where nothing else may follow. */
  isTold: boolean;
}

const DEFAULT_CONCURRENCY = 2;

/**
 * Tries one task in several branches, each in a new workspace, judges each, and writes a rollout record of each.
 * @throws WasmagentError for bad flags or input, `KERNEL_UNAVAILABLE`, `VERIFIER_UNAVAILABLE`, `RESUME_REFUSED`,
 * `INTERRUPTED`
 */
export async function runBranches(request: RunRequest, flags: RunFlags, branches: number): Promise<BranchesOutcome> {
  refuseWhatIsForOneRun(flags);
  refuseUnknownJudge(flags.verify);
  refuseSharedStdin(request, flags);
  const temperatures = readTemperatures(flags.temperatures, branches);
  const origin = originOf(flags);
  await using view = await openRunView({
    json: request.json || (flags.events !== undefined && isStdout(flags.events)),
    tell: request.tell,
    nowMs: openClock().nowMs,
  });
  const plan = await planRun(request, flags, () => undefined);
  const { sessionId, clock, kernels, manifest } = plan;
  await using outputs = await openRunOutputs(flags, request.json);
  await using rollout = await openRolloutOutput(flags);
  using opened = openRunSession(sessionId, { ...flags, workspace: undefined }, { isReplay: false });
  const { session } = opened;
  const stopped = flags.resume ? takeStoppedJob(session) : undefined;
  await using pool = new KernelPool({ maxKernels: maxKernels(flags) });
  await using judging = await openJudge(flags.verify, { manifest, kernels, pool, clock });
  const recorder = await openRecorder(undefined, plan, {
    history: [],
    workspaceRoot: undefined,
    hasApprover: view.approver !== undefined,
  });
  const guardrails = await openGuardrails(plan.policy.guardrails, {
    openModel: openJudgeModel,
    clock,
    env: manifest.env,
  });
  const approvals = await openApprovals(plan.policy.approval, { clock, approver: view.approver });
  // Pieces of several answers at once would make none.
  const { onDelta: _, ...agent } = openAgent({
    plan,
    history: [],
    workspaceRoot: undefined,
    sealedRoot: session.storeRoot,
    space: session.space,
    recorder,
    pool,
    spending: new Spending(plan.limits.maxCostUsd),
    guardrails,
    approvals,
    view,
    signal: view.interrupted,
  });
  const options: JobOptions = {
    ...agent,
    session,
    branches: await Promise.all(temperatures.map((temperature) => openBranch(flags, temperature))),
    judge: judging.judge,
    // On a clock that stands still a run is to be repeated, in the same order.
    concurrency: flags.concurrency ?? (clock.fixed ? 1 : DEFAULT_CONCURRENCY),
    ...(origin === undefined ? {} : { planted: origin, prepareWorkspace: (root) => plant(origin, root, session) }),
    ...(stopped === undefined ? {} : { stopped }),
    toLine: toBranchLine,
  };
  try {
    const job = await runJob(options, (event) => {
      outputs.addEvent(event);
      view.onEvent(event);
    });
    await outputs.commitEvents();
    await rollout.commit(job.branches.map(({ record }) => toBranchLine(record)));
    const { path, length, head } = session.log;
    const report: BranchesReport = {
      sessionId,
      jobId: job.jobId,
      rolloutId: job.rolloutId,
      model: plan.model.id,
      branches: toBranchLines(job),
      rollout: flags.rollout ?? null,
      sessionRollouts: session.rolloutsPath,
      log: { path, lines: length, head },
    };
    return { report, exit: exitOfBranches(job, flags.verify !== undefined), isTold: outputs.isLive };
  } catch (error) {
    await outputs.commitEvents().catch(() => undefined);
    throw nameResumption(error, sessionId);
  }
}

/** Every branch has a model of its own: one that plays a script is at its beginning in each. */
async function openBranch(flags: RunFlags, temperature: number): Promise<BranchPlan> {
  return { model: (await openModel(flags)).model, temperature };
}

/** Gives a branch its copy, which counts as what the session holds. */
function plant(origin: string, root: string, { space, storeRoot }: Session): void {
  const { bytes } = copyFolder(origin, root, { leaveOut: storeRoot });
  if (space.take(bytes)) return;
  throw new WasmagentError('SESSION_FULL', `copies of ${origin} are more than the session may hold`, {
    suggestions: ['name a smaller folder', 'WASMAGENT_SESSION_MAX_BYTES sets what a session may hold'],
  });
}

/** The folder that each branch gets a copy of. */
function originOf({ workspace }: RunFlags): string | undefined {
  if (workspace === undefined) return undefined;
  if (isFolder(workspace)) return realFolder(workspace);
  throw new WasmagentError('INPUT_MISSING', `the workspace ${workspace} is not a folder`, {
    suggestions: [`mkdir -p ${workspace}`, 'leave --workspace out for an empty one'],
  });
}

function refuseWhatIsForOneRun(flags: RunFlags): void {
  const { record, replay, temperature, 'no-workspace': noWorkspace, resume, session } = flags;
  const given = Object.entries({ record, replay, temperature, 'no-workspace': noWorkspace || undefined }).find(
    ([, value]) => value !== undefined,
  );
  if (given !== undefined) {
    throw new WasmagentError('USAGE', `--${given[0]} is for one run, and --branches makes several`, {
      suggestions: given[0] === 'temperature' ? ['--temperatures 0.3,0.7,1.0'] : [`leave out --${given[0]}`],
    });
  }
  if (resume && session === undefined) {
    throw new WasmagentError('USAGE', 'which job? --resume goes on with the job of a session', {
      suggestions: ['--session ID --resume', 'wasmagent sessions list'],
    });
  }
}

/** What was recorded stays with its session, and whoever knows that can go on. */
function nameResumption(error: unknown, sessionId: string): unknown {
  if (!(error instanceof WasmagentError) || error.code === 'RESUME_REFUSED') return error;
  return new WasmagentError(error.code, error.message, {
    suggestions: [...error.suggestions, `what was recorded is kept: --session ${sessionId} --resume goes on`],
    cause: error,
  });
}
