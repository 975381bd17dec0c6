import { followRun } from '../../agent/follow-run.js';
import { runAgent } from '../../agent/run-agent.js';
import { Spending } from '../../agent/spending.js';
import { EXIT, type ExitCode, WasmagentError } from '../../errors.js';
import { openClock } from '../../host/clock.js';
import { isStdout } from '../../host/data-file/file-identity.js';
import { KernelPool } from '../../kernels/kernel-pool.js';
import { openApprovals } from '../approval-flags.js';
import { openGuardrails } from '../guardrail-flags.js';
import { maxKernels } from '../kernel-flags.js';
import { openRunView } from '../run-view/open-run-view.js';
import { openAgent } from './open-agent.js';
import { openJudgeModel } from './open-judge-model.js';
import { openRecorder } from './open-recorder.js';
import { openRunSession } from './open-run-session.js';
import { openSecondModel } from './open-second-model.js';
import { planRun } from './plan-run.js';
import type { TaskSources } from './read-task.js';
import { refuseSharedStdin } from './refuse-shared-stdin.js';
import type { RunFlags } from './run-flags.js';
import { openRunOutputs } from './run-outputs.js';
import { collectFacts, noFacts, type RunReport } from './run-report.js';
import { tellWorkspace } from './tell-workspace.js';
import { toHistory } from './to-history.js';

/** What is asked of `run` beside its flags. */
export interface RunRequest extends TaskSources {
  /** The report goes to stdout as JSON. */
  json: boolean;
  /** Told of each line for people. */
  tell(line: string): void;
}

/** How a run came out. */
export interface TaskOutcome {
  report: RunReport;
  exit: ExitCode;
  /** The answer was told already: among the events on stdout, or on the terminal that stdout is too. */
  isTold: boolean;
}

/**
 * Runs one task in a session of the user's own store, or a recorded run once more.
 * @throws WasmagentError for bad flags or input, `KERNEL_UNAVAILABLE`, `MODEL_UNAVAILABLE`, `MODEL_FAILED`,
 * `REPLAY_DIVERGED`, `INTERRUPTED`
 */
export async function runTask(request: RunRequest, flags: RunFlags): Promise<TaskOutcome> {
  refuseSharedStdin(request, flags);
  await using view = await openRunView({
    json: request.json || (flags.events !== undefined && isStdout(flags.events)),
    tell: request.tell,
    nowMs: openClock().nowMs,
  });
  const diverged = new AbortController();
  const plan = await planRun(request, flags, (error) => diverged.abort(error));
  const { replay, sessionId } = plan;
  await using outputs = await openRunOutputs(flags, request.json);
  using opened = openRunSession(sessionId, flags, { isReplay: replay !== undefined });
  const { session, workspaceRoot, conversation } = opened;
  const history = replay?.header.history ?? toHistory(conversation.runs);
  if (conversation.leftOut > 0)
    view.note(`the model is not told of the ${conversation.leftOut} oldest runs of the session`);
  await tellWorkspace(replay, workspaceRoot, view);
  const recorder = await openRecorder(outputs.addToRecording, plan, {
    history,
    workspaceRoot,
    hasApprover: view.approver !== undefined,
  });
  const guardrails = await openGuardrails(plan.policy.guardrails, {
    openModel: (name) => openSecondModel('guardrail', () => openJudgeModel(name), { recorder, replay }),
    clock: recorder.clock,
    env: plan.manifest.env,
  });
  const approvals = await openApprovals(plan.policy.approval, {
    clock: recorder.clock,
    // In a replay nobody is asked, whoever watches it.
    approver: replay === undefined ? recorder.approver(view.approver) : replay.approver,
  });
  await using pool = new KernelPool({ maxKernels: maxKernels(flags) });
  const options = openAgent({
    plan,
    history,
    workspaceRoot,
    sealedRoot: session.storeRoot,
    space: session.space,
    recorder,
    pool,
    spending: new Spending(plan.limits.maxCostUsd),
    guardrails,
    approvals,
    view,
    signal: AbortSignal.any([view.interrupted, diverged.signal]),
  });
  const facts = noFacts();
  try {
    const { answer, ...ended } = await followRun(runAgent(options), (event) => {
      session.log.append(event);
      outputs.addEvent(event);
      recorder.onEvent(event);
      replay?.check(event);
      collectFacts(facts, event);
      view.onEvent(event);
    });
    replay?.finish(ended.stop);
    recorder.end(ended.stop);
    await outputs.commitEvents();
    await outputs.commitRecording();
    const { path, length, head } = session.log;
    const report: RunReport = {
      sessionId,
      answer: answer ?? null,
      ...ended,
      ...facts,
      model: plan.model.id,
      history: { runs: history.length / 2, leftOut: conversation.leftOut },
      log: replay === undefined ? { path, lines: length, head } : null,
    };
    return {
      report,
      exit: answer === undefined ? EXIT.judgedAgainst : EXIT.ok,
      isTold: outputs.isLive || (process.stdout.isTTY === true && view.hasShownAnswer),
    };
  } catch (error) {
    if (flags.record !== undefined) view.note('no recording is kept of a run that did not come to its end');
    // What happened before it failed is worth keeping; why it failed is what the user must see.
    await outputs.commitEvents().catch(() => undefined);
    throw replay === undefined && view.interrupted.aborted ? nameSession(error, sessionId) : error;
  }
}

/** An interrupted run can be gone on with, by whoever knows its session. */
function nameSession(error: unknown, sessionId: string): unknown {
  if (!(error instanceof WasmagentError) || error.code !== 'INTERRUPTED') return error;
  return new WasmagentError('INTERRUPTED', error.message, {
    suggestions: [`go on with its session: --session ${sessionId}`],
    cause: error,
  });
}
