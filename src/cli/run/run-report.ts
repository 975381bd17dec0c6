import type { AgentResult } from '../../agent/run-agent.js';
import type { AgentEvent } from '../../contracts/agent-event.generated.js';

/** What `run --json` prints. `answer` is model-controlled; null when the agent gave none. */
export interface RunReport {
  sessionId: string;
  traceId: string;
  answer: string | null;
  /** Why the run ended; `answer`: because it was done. */
  stop: AgentResult['stop'];
  steps: number;
  model: string;
  /** What the provider applied in the last turn; null where it applied none. */
  temperature: number | null;
  tokens: { input: number; output: number };
  /** US dollars; null when a turn had no known price. */
  costUsd: number | null;
  denials: { callId: string; capability: string; requested: string; rule: string }[];
  guardrails: { name: string; layer: string; callId?: string }[];
  /** Questions that were put to somebody, by the rule that asked. */
  approvals: { promptId: string; toolName?: string; ruleId?: string }[];
  /** Earlier runs of the session that the model was told of, and those that were left out for their length. */
  history: { runs: number; leftOut: number };
  /** The session's log, and the hash its chain ends in; null for a replay, whose log is not kept. */
  log: { path: string; lines: number; head: string } | null;
}

/** What the events of a run add to its report. */
export type RunFacts = Pick<RunReport, 'temperature' | 'tokens' | 'denials' | 'guardrails' | 'approvals'>;

/** Facts of a run that has not begun. */
export function noFacts(): RunFacts {
  return { temperature: null, tokens: { input: 0, output: 0 }, denials: [], guardrails: [], approvals: [] };
}

/** Adds what one event says to the facts. */
export function collectFacts(facts: RunFacts, { event, data }: AgentEvent): void {
  switch (event) {
    case 'model_done':
      facts.temperature = data.temperature ?? null;
      facts.tokens.input += data.inputTokens;
      facts.tokens.output += data.outputTokens;
      break;
    case 'tool_result':
      if (data.error?.denied !== undefined) facts.denials.push({ callId: data.callId, ...data.error.denied });
      break;
    case 'guardrail_tripwire': {
      const { guardrailName: name, layer, callId } = data;
      facts.guardrails.push({ name, layer, ...(callId === undefined ? {} : { callId }) });
      break;
    }
    case 'await_human_input': {
      const { promptId, toolName, ruleId } = data;
      facts.approvals.push({
        promptId,
        ...(toolName === undefined ? {} : { toolName }),
        ...(ruleId === undefined ? {} : { ruleId }),
      });
      break;
    }
  }
}
