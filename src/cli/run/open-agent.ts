import type { AgentOptions } from '../../agent/agent-options.js';
import { TOOLS } from '../../tools/registry.js';
import type { RunView } from './run-view.js';

/** What is put together for one run. Each part comes from one opener of its own. */
export interface AgentParts {
  /** The model, its limits and its instructions. */
  answering: Pick<AgentOptions, 'task' | 'model' | 'maxSteps'> &
    Partial<Pick<AgentOptions, 'maxCostUsd' | 'system' | 'temperature' | 'history'>>;
  /** What the tools may reach, and where programs run. */
  reach: Pick<AgentOptions, 'manifest' | 'workspaceRoot' | 'pool' | 'kernels' | 'sessionId' | 'clock'>;
  guardrails: Pick<AgentOptions, 'guardrails'> & Partial<Pick<AgentOptions, 'textGuardrails'>>;
  view: RunView;
  signal: AbortSignal;
}

/** Puts an agent together. Nothing else makes the options of a run. */
export function openAgent({ answering, reach, guardrails, view, signal }: AgentParts): AgentOptions {
  const { onDelta } = view;
  return {
    ...answering,
    ...reach,
    ...guardrails,
    tools: TOOLS,
    signal,
    ...(onDelta === undefined ? {} : { onDelta: (delta) => onDelta.call(view, delta) }),
  };
}
