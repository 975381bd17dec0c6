import { followRun } from '../../agent/follow-run.js';
import { runAgent } from '../../agent/run-agent.js';
import { Spending } from '../../agent/spending.js';
import { systemPrompt } from '../../agent/system-prompt.js';
import { EXIT, type ExitCode, WasmagentError } from '../../errors.js';
import { codeGuardrail } from '../../guardrails/code.js';
import { readNamedFile } from '../../host/own-file.js';
import { chooseKernels } from '../../kernels/choose-kernels.js';
import { KernelPool } from '../../kernels/kernel-pool.js';
import { firstDifference } from '../../models/first-difference.js';
import { TOOLS } from '../../tools/registry.js';
import { manifestFromFlags } from '../capability-flags.js';
import { maxKernels } from '../kernel-flags.js';
import { describeWorkspace } from './describe-workspace.js';
import { openAgent } from './open-agent.js';
import { openInterrupt } from './open-interrupt.js';
import { openRecorder } from './open-recorder.js';
import { openRunSession } from './open-run-session.js';
import { plainView } from './plain-view.js';
import { type TaskSources, taskFile } from './read-task.js';
import { newRun, recordedRun } from './run-basis.js';
import type { RunFlags } from './run-flags.js';
import { identifyRun } from './run-identity.js';
import { openRunOutputs } from './run-outputs.js';
import { collectFacts, noFacts, type RunReport } from './run-report.js';
import { toHistory } from './to-history.js';

/** Instructions of the operator's own, in bytes. */
const MAX_SYSTEM_BYTES = 64 * 1024;

/** What is asked of `run` beside its flags. */
export interface RunRequest extends TaskSources {
  /** The report goes to stdout as JSON. */
  json: boolean;
  /** Told of each line for people. */
  tell(line: string): void;
}

/**
 * Runs one task in a session of the user's own store, or a recorded run once more.
 * @throws WasmagentError for bad flags or input, `KERNEL_UNAVAILABLE`, `MODEL_UNAVAILABLE`, `MODEL_FAILED`,
 * `REPLAY_DIVERGED`, `INTERRUPTED`
 */
export async function runTask(
  request: RunRequest,
  flags: RunFlags,
): Promise<{ report: RunReport; exit: ExitCode; answerIsTold: boolean }> {
  refuseSharedStdin(request, flags);
  using interrupt = openInterrupt();
  const kernels = chooseKernels(flags.kernel);
  const manifest = manifestFromFlags(flags);
  const system = systemPrompt(readOperatorText(flags['system-file']));
  const identity = identifyRun({ system, tools: TOOLS, manifest, kernels });
  const basis =
    flags.replay === undefined
      ? await newRun(request, flags)
      : recordedRun(flags.replay, request, flags, identity, (error) => interrupt.end(error));
  const { task, limits, sessionId, replay } = basis;
  await using outputs = await openRunOutputs({ events: flags.events, record: flags.record, json: request.json }, [
    flags.script,
    flags.manifest,
    flags.replay,
    flags['system-file'],
    flags['task-file'],
  ]);
  using opened = openRunSession(sessionId, flags, { isReplay: replay !== undefined });
  const { session, workspaceRoot, conversation } = opened;
  const history = replay?.header.history ?? toHistory(conversation.runs);
  if (conversation.leftOut > 0) request.tell(`note: ${conversation.leftOut} earlier runs are too long ago to be told`);
  const recorder =
    outputs.addToRecording === undefined
      ? undefined
      : openRecorder(outputs.addToRecording, basis.clock, {
          task,
          modelId: basis.model.id,
          sessionId,
          maxSteps: limits.maxSteps,
          maxCostUsd: limits.maxCostUsd ?? null,
          temperature: limits.temperature ?? null,
          ...identity,
          history,
          workspace: await describeWorkspace(workspaceRoot),
        });
  if (replay !== undefined && replay.header.workspace !== null) {
    const now = await describeWorkspace(workspaceRoot);
    if (firstDifference(replay.header.workspace, now) !== undefined) {
      request.tell('note: the workspace is not as it was when the run was recorded; --workspace DIR names another');
    }
  }
  await using pool = new KernelPool({ maxKernels: maxKernels(flags) });
  await using view = plainView(request.tell);
  const spending = new Spending(limits.maxCostUsd);
  const options = openAgent({
    answering: {
      task,
      model: recorder?.model(basis.model, 'agent') ?? basis.model,
      maxSteps: limits.maxSteps,
      spending,
      system,
      history: history.map(({ role, text }) => (role === 'user' ? { role, text } : { role, text, toolRequests: [] })),
      ...(limits.temperature === undefined ? {} : { temperature: limits.temperature }),
    },
    reach: {
      tools: TOOLS,
      manifest,
      workspaceRoot,
      pool,
      kernels,
      sessionId,
      clock: recorder?.clock ?? basis.clock,
    },
    guardrails: { guardrails: (flags.guardrail ?? []).includes('code') ? [codeGuardrail] : [] },
    view,
    signal: interrupt.signal,
  });
  const facts = noFacts();
  try {
    const { answer, ...ended } = await followRun(runAgent(options), (event) => {
      session.log.append(event);
      outputs.addEvent(event);
      recorder?.onEvent(event);
      replay?.check(event);
      collectFacts(facts, event);
      view.onEvent(event);
    });
    replay?.finish();
    recorder?.end(ended.stop);
    await outputs.commitEvents();
    await outputs.commitRecording();
    const { path, length, head } = session.log;
    const report: RunReport = {
      sessionId,
      answer: answer ?? null,
      ...ended,
      ...facts,
      model: basis.model.id,
      history: { runs: history.length / 2, leftOut: conversation.leftOut },
      log: replay === undefined ? { path, lines: length, head } : null,
    };
    const exit = answer === undefined ? EXIT.judgedAgainst : EXIT.ok;
    return { report, exit, answerIsTold: outputs.isLive };
  } catch (error) {
    if (recorder !== undefined) request.tell('note: no recording is kept of a run that did not come to its end');
    if (error instanceof WasmagentError && error.code === 'INTERRUPTED') request.tell(`session ${sessionId}`);
    // What happened before it failed is worth keeping; why it failed is what the user must see.
    await outputs.commitEvents().catch(() => undefined);
    throw error;
  }
}

function readOperatorText(path: string | undefined): string | undefined {
  return path === undefined ? undefined : readNamedFile(path, 'the instructions', MAX_SYSTEM_BYTES);
}

/** Standard input is read once: two things that come from it would get half of it each, or nothing. */
function refuseSharedStdin(request: RunRequest, flags: RunFlags): void {
  const isTaskRead = flags.replay === undefined || request.argument !== undefined || request.file !== undefined;
  const readers = [
    isTaskRead ? taskFile(request) : undefined,
    flags.script,
    flags.manifest,
    flags.replay,
    flags['system-file'],
  ].filter((path) => path === '-');
  if (readers.length < 2) return;
  throw new WasmagentError('USAGE', 'standard input can be read only once, and two flags or a task ask for it', {
    suggestions: ['give the task on the command line, or all but one of them as files'],
  });
}
