import type { AgentResult } from '../../agent/run-agent.js';
import type { AgentEvent } from '../../contracts/agent-event.generated.js';
import { type SpentInEvent, spentIn } from '../../contracts/spent-in.js';

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
  /** All that the provider counted, tries that were cut off included. */
  tokens: { input: number; output: number };
  /** Tries of the model that were cut off after tokens were counted, and what of all tokens they took. */
  cutTries: { count: number; input: number; output: number };
  /** US dollars; null when a turn had no known price. */
  costUsd: number | null;
  denials: { callId: string; capability: string; requested: string; rule: string }[];
  guardrails: { name: string; layer: string; callId?: string }[];
  /** Calls that needed approval, in the order they were asked about. */
  approvals: ReportedApproval[];
  /** Earlier runs of the session that the model was told of, and those that were left out for their length. */
  history: { runs: number; leftOut: number };
  /** The session's log, and the hash its chain ends in; null for a replay, whose log is not kept. */
  log: { path: string; lines: number; head: string } | null;
}

/** What became of one call that needed approval. Names are model- or guest-controlled. */
export interface ReportedApproval {
  /** The question; for a call that passed by an earlier answer, the question that was answered then. Null: nobody could be asked. */
  promptId: string | null;
  callId: string | null;
  toolName: string | null;
  ruleId: string | null;
  /** Null: the run ended first. */
  outcome: 'approved' | 'rejected' | 'expired' | 'no-approver' | null;
  /** How far an approval goes; null for anything else. */
  scope: 'once' | 'session' | null;
  /** Who approved or rejected; null where nobody did. */
  answeredBy: string | null;
  /** It passed by an answer that was given for the session before. */
  isReused: boolean;
}

/** What the events of a run add to its report. */
export type RunFacts = Pick<RunReport, 'temperature' | 'tokens' | 'cutTries' | 'denials' | 'guardrails' | 'approvals'>;

/** Facts of a run that has not begun. */
export function noFacts(): RunFacts {
  return {
    temperature: null,
    tokens: { input: 0, output: 0 },
    cutTries: { count: 0, input: 0, output: 0 },
    denials: [],
    guardrails: [],
    approvals: [],
  };
}

/** Adds what one event says to the facts. */
export function collectFacts(facts: RunFacts, told: AgentEvent): void {
  const spent = spentIn(told);
  if (spent !== undefined) addTokens(facts, spent);
  const { event, data } = told;
  switch (event) {
    case 'model_done':
      facts.temperature = data.temperature ?? null;
      break;
    case 'tool_result':
      if (data.error?.denied !== undefined) facts.denials.push({ callId: data.callId, ...data.error.denied });
      break;
    case 'guardrail_tripwire': {
      const { guardrailName: name, layer, callId } = data;
      facts.guardrails.push({ name, layer, ...(callId === undefined ? {} : { callId }) });
      break;
    }
    case 'await_human_input':
      facts.approvals.push({ ...NOT_ANSWERED, ...callOf(data), promptId: data.promptId });
      break;
    case 'status':
      collectAnswer(facts.approvals, data);
      break;
  }
}

function addTokens({ tokens, cutTries }: RunFacts, { inputTokens, outputTokens, isCut }: SpentInEvent): void {
  for (const sum of isCut ? [tokens, cutTries] : [tokens]) {
    sum.input += inputTokens;
    sum.output += outputTokens;
  }
  if (isCut) cutTries.count += 1;
}

const NOT_ANSWERED = { promptId: null, outcome: null, scope: null, answeredBy: null, isReused: false };

function collectAnswer(approvals: ReportedApproval[], data: Readonly<Record<string, unknown>>): void {
  const promptId = textOf(data, 'promptId');
  switch (data['phase']) {
    case 'approval_answered': {
      const asked = approvals.find((each) => each.promptId === promptId && !each.isReused);
      if (asked !== undefined) Object.assign(asked, answerOf(data));
      break;
    }
    case 'approval_reused':
      approvals.push({ ...callOf(data), ...answerOf(data), promptId, isReused: true });
      break;
    case 'approval_unasked':
      approvals.push({ ...NOT_ANSWERED, ...callOf(data), ...answerOf(data) });
  }
}

function callOf(data: object): Pick<ReportedApproval, 'callId' | 'toolName' | 'ruleId'> {
  return { callId: textOf(data, 'callId'), toolName: textOf(data, 'toolName'), ruleId: textOf(data, 'ruleId') };
}

function answerOf(data: object): Pick<ReportedApproval, 'outcome' | 'scope' | 'answeredBy'> {
  const outcome = textOf(data, 'outcome');
  const scope = textOf(data, 'scope');
  return {
    outcome: OUTCOMES.find((each) => each === outcome) ?? null,
    scope: scope === 'once' || scope === 'session' ? scope : null,
    answeredBy: textOf(data, 'answeredBy'),
  };
}

const OUTCOMES = ['approved', 'rejected', 'expired', 'no-approver'] as const;

function textOf(data: object, field: string): string | null {
  const value = new Map<string, unknown>(Object.entries(data)).get(field);
  return typeof value === 'string' ? value : null;
}
