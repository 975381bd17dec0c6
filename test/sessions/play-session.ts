import { followRun } from '../../src/agent/follow-run.js';
import { runAgent } from '../../src/agent/run-agent.js';
import type { AgentEvent } from '../../src/contracts/agent-event.generated.js';
import { openClock } from '../../src/host/clock.js';
import { chooseKernels } from '../../src/kernels/choose-kernels.js';
import { KernelPool } from '../../src/kernels/kernel-pool.js';
import { parseScript, scriptedModel } from '../../src/models/scripted.js';
import { parseManifest } from '../../src/policy/manifest.js';
import { parseSessionId } from '../../src/sessions/session-id.js';
import { type OpenSessionOptions, SessionStore, type SessionStoreOptions } from '../../src/sessions/session-store.js';
import { TOOLS } from '../../src/tools/registry.js';

/** The workspace and nothing else, as a run has it by default. */
const MANIFEST = { allowedReadPaths: ['/workspace'], allowedWritePaths: ['/workspace'] };

/** Plays a script in a session of a store with the real tools, bridge and kernels; returns the events of the run. */
export async function playSession(
  root: string,
  id: string,
  turns: readonly object[],
  { task = 'a task', ...options }: SessionStoreOptions & OpenSessionOptions & { task?: string } = {},
): Promise<AgentEvent[]> {
  const session = new SessionStore(root, options).open(parseSessionId(id), options);
  await using pool = new KernelPool({ maxKernels: 1 });
  const events: AgentEvent[] = [];
  try {
    const run = runAgent({
      task,
      model: scriptedModel(parseScript(turns, 'the script')),
      tools: TOOLS,
      maxSteps: 20,
      manifest: parseManifest(MANIFEST, 'the manifest'),
      workspaceRoot: session.workspaceRoot,
      space: session.space,
      pool,
      kernels: chooseKernels(),
      guardrails: [],
      sessionId: session.id,
      clock: openClock(),
    });
    await followRun(run, (event) => {
      session.log.append(event);
      events.push(event);
    });
    return events;
  } finally {
    session.close();
  }
}

/** A turn that calls one tool. */
export function call(name: string, args: object): object {
  return { toolCalls: [{ id: `call-${name}`, name, args }] };
}
