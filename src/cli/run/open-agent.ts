import type { AgentOptions } from '../../agent/agent-options.js';
import type { ApprovalDesk } from '../../agent/approvals/approval-desk.js';
import type { Spending } from '../../agent/spending.js';
import type { Message } from '../../contracts/model.js';
import type { RecordedMessage } from '../../contracts/recording.generated.js';
import type { KernelPool } from '../../kernels/kernel-pool.js';
import type { SpaceLedger } from '../../policy/space-ledger.js';
import { TOOLS } from '../../tools/registry.js';
import type { GuardrailOptions } from '../guardrail-flags.js';
import type { Recorder } from './open-recorder.js';
import type { RunPlan } from './plan-run.js';
import type { RunView } from './run-view.js';

/** What is put together for one run. Each part comes from one opener of its own. */
export interface AgentParts {
  plan: RunPlan;
  /** What was said in the session before. */
  history: readonly RecordedMessage[];
  workspaceRoot: string | undefined;
  /** Real path of the store of all sessions. */
  sealedRoot: string;
  /** What the session's folder may hold. */
  space: SpaceLedger;
  recorder: Recorder;
  pool: KernelPool;
  spending: Spending;
  guardrails: GuardrailOptions;
  approvals: ApprovalDesk;
  view: RunView;
  signal: AbortSignal;
}

/** Puts an agent together. Nothing else makes the options of a run. */
export function openAgent({ plan, recorder, view, guardrails, history, ...parts }: AgentParts): AgentOptions {
  const { task, model, limits, system, manifest, kernels, sessionId } = plan;
  return {
    ...parts,
    ...guardrails,
    task,
    model: recorder.model(model, 'agent'),
    clock: recorder.clock,
    system,
    history: history.map(toMessage),
    tools: TOOLS,
    manifest,
    kernels,
    sessionId,
    maxSteps: limits.maxSteps,
    ...(limits.temperature === undefined ? {} : { temperature: limits.temperature }),
    onDelta: (delta) => view.onDelta(delta),
  };
}

function toMessage({ role, text }: RecordedMessage): Message {
  return role === 'user' ? { role, text } : { role, text, toolRequests: [] };
}
