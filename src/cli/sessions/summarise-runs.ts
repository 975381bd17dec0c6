import type { AgentEvent, EventDenial, RunStartEvent } from '../../contracts/agent-event.generated.js';
import { spentIn } from '../../contracts/spent-in.js';
import { sumSpent } from '../../contracts/sum-spent.js';
import { oneLine } from '../strip-controls.js';

/** A question to a person: what was asked, and how it ended as far as the log says. */
export interface RunApproval {
  promptId: string;
  toolName: string | null;
  ruleId: string | null;
  /** `approved`, `rejected`, `expired`; null when the log has no end of it. */
  outcome: string | null;
  answeredBy: string | null;
}

/** What one run did, read from its events alone. Texts are model-, guest- or user-controlled. */
export interface RunSummary {
  traceId: string;
  /** The job it is a branch of, or null. */
  parentTraceId: string | null;
  startedAt: string;
  task: string;
  model: string;
  /** Turns that the model took. */
  steps: number;
  toolCalls: number;
  /** How it ended; `unfinished`: the log has no end of it. */
  end: 'answer' | 'error' | 'unfinished';
  /** The beginning of the answer, or of what it ended with. */
  text: string | null;
  denials: (EventDenial & { callId: string | null })[];
  approvals: RunApproval[];
  guardrails: { guardrailName: string; layer: string; toolName: string | null }[];
  inputTokens: number;
  outputTokens: number;
  /** US dollars; null when a turn had no known price. */
  costUsd: number | null;
}

const HEAD_CHARACTERS = 400;

/** Sums up the runs of a session, in the order in which they began. Events of no run (a job's, a repair's) are left out. */
export function summariseRuns(events: readonly AgentEvent[]): RunSummary[] {
  const runs = new Map<string, RunSummary>();
  for (const event of events) {
    if (event.event === 'run_start') runs.set(event.traceId, toRun(event));
    const run = runs.get(event.traceId);
    if (run !== undefined) addEvent(run, event);
  }
  return [...runs.values()];
}

function toRun({ traceId, parentTraceId, timestampMs, data }: RunStartEvent): RunSummary {
  return {
    traceId,
    parentTraceId,
    startedAt: new Date(timestampMs).toISOString(),
    task: data.task,
    model: data.agentConfig.model,
    steps: 0,
    toolCalls: 0,
    end: 'unfinished',
    text: null,
    denials: [],
    approvals: [],
    guardrails: [],
    inputTokens: 0,
    outputTokens: 0,
    costUsd: 0,
  };
}

function addEvent(run: RunSummary, told: AgentEvent): void {
  const spent = spentIn(told);
  if (spent !== undefined) Object.assign(run, sumSpent([run, spent]));
  const { event, data } = told;
  switch (event) {
    case 'model_done':
      run.steps = Math.max(run.steps, data.step);
      return;
    case 'tool_call':
      run.toolCalls += 1;
      return;
    case 'kernel_end':
      for (const denial of data.denials) addDenial(run, denial, data.callId ?? null);
      return;
    case 'tool_result':
      if (data.error?.denied !== undefined) addDenial(run, data.error.denied, data.callId);
      return;
    case 'guardrail_tripwire':
      run.guardrails.push({
        guardrailName: data.guardrailName,
        layer: data.layer,
        toolName: data.toolName ?? null,
      });
      return;
    case 'await_human_input':
      run.approvals.push({
        promptId: data.promptId,
        toolName: data.toolName ?? null,
        ruleId: data.ruleId ?? null,
        outcome: null,
        answeredBy: null,
      });
      return;
    case 'status':
      endApproval(run, data);
      return;
    case 'final_answer':
      run.end = 'answer';
      run.text = oneLine(data.answer, HEAD_CHARACTERS);
      return;
    case 'error':
      run.end = 'error';
      run.text = oneLine(data.error, HEAD_CHARACTERS);
      return;
    default:
      return;
  }
}

/** A denial that ended a program stands in the kernel's event and in the tool's result: it is one. */
function addDenial(run: RunSummary, { capability, requested, rule }: EventDenial, callId: string | null): void {
  const isKnown = run.denials.some(
    (each) =>
      each.callId === callId && each.capability === capability && each.requested === requested && each.rule === rule,
  );
  if (!isKnown) run.denials.push({ capability, requested, rule, callId });
}

/** The event that answers a question names it by its `promptId`. */
function endApproval(run: RunSummary, data: Readonly<Record<string, unknown>>): void {
  const asked = run.approvals.find(({ promptId }) => promptId === data['promptId']);
  if (asked === undefined) return;
  if (typeof data['outcome'] === 'string') asked.outcome = data['outcome'];
  if (typeof data['answeredBy'] === 'string') asked.answeredBy = data['answeredBy'];
}
