import { followRun } from '../../agent/follow-run.js';
import { runAgent } from '../../agent/run-agent.js';
import { EXIT, type ExitCode, WasmagentError } from '../../errors.js';
import { codeGuardrail } from '../../guardrails/code.js';
import { openClock } from '../../host/clock.js';
import { stateFolder } from '../../host/private-folder.js';
import { chooseKernels } from '../../kernels/choose-kernels.js';
import { KernelPool } from '../../kernels/kernel-pool.js';
import { newSessionId, parseSessionId } from '../../sessions/session-id.js';
import { SessionStore } from '../../sessions/session-store.js';
import { manifestFromFlags } from '../capability-flags.js';
import { maxKernels } from '../kernel-flags.js';
import { openEventsOutput } from '../open-events-output.js';
import { openWorkspace } from '../open-workspace.js';
import { openAgent } from './open-agent.js';
import { openModel } from './open-model.js';
import { plainView } from './plain-view.js';
import type { RunFlags } from './run-flags.js';
import { collectFacts, noFacts, type RunReport } from './run-report.js';

/** The longest task, in bytes of UTF-8. */
const MAX_TASK_BYTES = 16 * 1024;

/**
 * Runs one task in a session of the user's own store and tells each step as a line.
 * @throws WasmagentError for bad flags or input, and `KERNEL_UNAVAILABLE`.
 */
export async function runTask(
  task: string,
  flags: RunFlags,
  tell: (line: string) => void,
): Promise<{ report: RunReport; exit: ExitCode }> {
  if (Buffer.byteLength(task) > MAX_TASK_BYTES) {
    throw new WasmagentError(
      'INPUT_TOO_LARGE',
      `the task has ${Buffer.byteLength(task)} bytes; at most ${MAX_TASK_BYTES} are taken`,
      {
        suggestions: ['put the material into a file of the workspace and name it in the task'],
      },
    );
  }
  const clock = openClock();
  const kernels = chooseKernels(flags.kernel);
  const manifest = manifestFromFlags(flags);
  const model = await openModel(flags);
  const sessionId = flags.session === undefined ? newSessionId(clock) : parseSessionId(flags.session);
  await using events =
    flags.events === undefined ? undefined : await openEventsOutput(flags.events, [flags.script, flags.manifest]);
  const workspace = flags.workspace === undefined && !flags['no-workspace'] ? undefined : openWorkspace(flags);
  const session = new SessionStore(stateFolder()).open(
    sessionId,
    workspace?.root === undefined ? {} : { workspaceRoot: workspace.root },
  );
  const facts = noFacts();
  await using pool = new KernelPool({ maxKernels: maxKernels(flags) });
  await using view = plainView(tell);
  try {
    const options = openAgent({
      answering: { task, model, maxSteps: flags['max-steps'] ?? 20 },
      reach: {
        manifest,
        workspaceRoot: flags['no-workspace'] ? undefined : session.workspaceRoot,
        pool,
        kernels,
        sessionId,
        clock,
      },
      guardrails: { guardrails: (flags.guardrail ?? []).includes('code') ? [codeGuardrail] : [] },
      view,
      signal: new AbortController().signal,
    });
    const { answer, ...ended } = await followRun(runAgent(options), (event) => {
      session.log.append(event);
      events?.add(event);
      collectFacts(facts, event);
      view.onEvent(event);
    });
    const { path, length, head } = session.log;
    await events?.commit();
    const report = {
      sessionId,
      answer: answer ?? null,
      ...ended,
      ...facts,
      model: model.id,
      log: { path, lines: length, head },
    };
    return { report, exit: answer === undefined ? EXIT.judgedAgainst : EXIT.ok };
  } catch (error) {
    // What happened before it failed is worth keeping; why it failed is what the user must see.
    await events?.commit().catch(() => undefined);
    throw error;
  } finally {
    session.close();
    workspace?.release();
  }
}
