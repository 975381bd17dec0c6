import { followRun } from '../agent/follow-run.js';
import { runAgent } from '../agent/run-agent.js';
import type { AgentEvent } from '../contracts/agent-event.generated.js';
import { EXIT, type ExitCode, WasmagentError } from '../errors.js';
import { openClock } from '../host/clock.js';
import { readNamedFile } from '../host/own-file.js';
import { stateFolder } from '../host/private-folder.js';
import { chooseKernels } from '../kernels/choose-kernels.js';
import { KernelPool } from '../kernels/kernel-pool.js';
import { parseScript, scriptedModel } from '../models/scripted.js';
import { newSessionId, parseSessionId } from '../sessions/session-id.js';
import { SessionStore } from '../sessions/session-store.js';
import { TOOLS } from '../tools/registry.js';
import { type CapabilityFlags, manifestFromFlags } from './capability-flags.js';
import { type GuardrailFlags, openGuardrails } from './guardrail-flags.js';
import { type KernelFlags, maxKernels } from './kernel-flags.js';
import { openEventsOutput } from './open-events-output.js';
import { openWorkspace } from './open-workspace.js';
import { oneLine, stripControls } from './strip-controls.js';

/** The longest task, in bytes of UTF-8. */
const MAX_TASK_BYTES = 16 * 1024;

/** What `run --json` prints. `answer` is model-controlled; null when the agent gave none. */
export interface RunReport {
  sessionId: string;
  traceId: string;
  answer: string | null;
  steps: number;
  denials: { callId: string; capability: string; requested: string; rule: string }[];
  /** The session's log, and the hash its chain ends in. */
  log: { path: string; lines: number; head: string };
}

export interface RunFlags extends CapabilityFlags, KernelFlags, GuardrailFlags {
  script: string;
  'max-steps': number;
  session: string | undefined;
  events: string | undefined;
}

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
  const model = scriptedModel(
    parseScript(parseJson(readNamedFile(flags.script, 'the script'), flags.script), flags.script),
  );
  const guardrails = await openGuardrails(flags, { openModel: openJudgeModel, clock, env: manifest.env });
  const sessionId = flags.session === undefined ? newSessionId(clock) : parseSessionId(flags.session);
  await using events =
    flags.events === undefined
      ? undefined
      : await openEventsOutput(flags.events, [flags.script, flags.manifest, flags['forbidden-phrases']]);
  const workspace = flags.workspace === undefined && !flags['no-workspace'] ? undefined : openWorkspace(flags);
  const session = new SessionStore(stateFolder()).open(
    sessionId,
    workspace?.root === undefined ? {} : { workspaceRoot: workspace.root },
  );
  const denials: RunReport['denials'] = [];
  await using pool = new KernelPool({ maxKernels: maxKernels(flags) });
  try {
    const run = runAgent({
      task,
      model,
      tools: TOOLS,
      maxSteps: flags['max-steps'],
      manifest,
      workspaceRoot: flags['no-workspace'] ? undefined : session.workspaceRoot,
      pool,
      kernels,
      ...guardrails,
      sessionId,
      clock,
    });
    const { traceId, answer, steps } = await followRun(run, (event) => {
      session.log.append(event);
      events?.add(event);
      collectDenial(event, denials);
      const line = describe(event);
      if (line !== undefined) tell(line);
    });
    const { path, length, head } = session.log;
    const log = { path, lines: length, head };
    await events?.commit();
    const report = { sessionId, traceId, answer: answer ?? null, steps, denials, log };
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

/** A script cannot judge: its answers are written before the nonce of the question is made. */
function openJudgeModel(name: string): never {
  throw new WasmagentError('UNKNOWN_MODEL', `no model '${oneLine(name)}' can judge here`);
}

function collectDenial(event: AgentEvent, denials: RunReport['denials']): void {
  if (event.event !== 'tool_result' || event.data.error?.denied === undefined) return;
  denials.push({ callId: event.data.callId, ...event.data.error.denied });
}

/** One line for people about an event, or undefined for events that say nothing new. */
function describe({ event, data }: AgentEvent): string | undefined {
  switch (event) {
    case 'tool_call':
      return `call    ${oneLine(`${data.toolName} ${JSON.stringify(data.args)}`, 120)}`;
    case 'tool_result':
      if (data.error === undefined) return `ok      ${data.toolName}`;
      return data.error.denied === undefined
        ? `failed  ${oneLine(data.error.message)}`
        : `denied  ${oneLine(data.error.message)}   (${data.error.denied.capability}/${data.error.denied.rule})`;
    case 'guardrail_tripwire':
      return `tripped ${data.guardrailName} (${data.layer})`;
    case 'error':
      return `error   ${stripControls(data.error)}`;
    default:
      return undefined;
  }
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new WasmagentError(
      'INPUT_MALFORMED',
      `${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
