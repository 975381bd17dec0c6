import type { AgentEvent } from '../contracts/agent-event.generated.js';
import type { TextGuardrail } from '../contracts/guardrail.js';
import type { Message, ModelTurn, ToolAnswer } from '../contracts/model.js';
import type { AgentOptions } from './agent-options.js';
import { EventSource } from './events.js';
import { guardrailContext } from './guardrail-context.js';
import { Spending } from './spending.js';
import { takeTurn } from './take-turn.js';
import { openToolBox, type ToolBox } from './tool-box.js';

/** Calls of one turn. What a turn may cost does not hold for what its server says is in it, and nor do steps. */
const MAX_CALLS = 1_000;

/** Why a run ended; `abandoned`: whoever followed it went away. */
export type RunStop =
  | 'answer'
  | 'max-steps'
  | 'max-cost'
  | 'max-tokens'
  | 'refusal'
  | 'model-error'
  | 'guardrail'
  | 'abandoned';

/** How a run ended. `answer` is model-controlled; undefined when there is none that may be told. */
export interface AgentResult {
  traceId: string;
  answer: string | undefined;
  steps: number;
  stop: RunStop;
  /** Null when a turn had no known price. */
  costUsd: number | null;
}

/**
 * Runs one task: the model asks for tools, every call is judged and answered, until it gives its answer or a limit is
 * reached. Yields every event in order; the caller appends them to the session's log.
 * @throws WasmagentError `KERNEL_UNAVAILABLE` when guest code was to run and no wall can be put up, `MODEL_UNAVAILABLE`
 * and `MODEL_FAILED`; or the signal's reason. The run stops, and its last event is an `error`.
 */
export async function* runAgent(options: AgentOptions): AsyncGenerator<AgentEvent, AgentResult> {
  const source = new EventSource(options.clock, options.parentTraceId, options.redactor);
  yield source.make('run_start', {
    task: options.task,
    agentConfig: { model: options.model.id, tools: options.tools.map(({ name }) => name), maxSteps: options.maxSteps },
    manifest: { ...options.manifest },
    sessionId: options.sessionId,
    ...(options.branchIndex === undefined ? {} : { branchIndex: options.branchIndex }),
  });
  const { spending = new Spending(options.maxCostUsd) } = options;
  if (options.approvals !== undefined) {
    yield source.make('status', { phase: 'approval_policy', ...options.approvals.describe() });
  }
  const toolBox = openToolBox({ ...options, source, spending });
  try {
    return yield* runLoop(options, source, toolBox, spending);
  } catch (error) {
    yield source.make('error', { error: error instanceof Error ? error.message : String(error) });
    throw error;
  } finally {
    await toolBox.close();
  }
}

async function* runLoop(
  options: AgentOptions,
  source: EventSource,
  toolBox: ToolBox,
  spending: Spending,
): AsyncGenerator<AgentEvent, AgentResult> {
  const { task, maxSteps, history = [], signal } = options;
  const end = (stop: RunStop, steps: number, answer?: string): AgentResult => ({
    traceId: source.traceId,
    answer,
    steps,
    stop,
    costUsd: spending.totalUsd,
  });
  if (yield* isStopped('input', task, options, source, spending)) return end('guardrail', 0);
  const messages: Message[] = [...history, { role: 'user', text: task }];
  for (let step = 1; step <= maxSteps; step += 1) {
    signal?.throwIfAborted();
    // Guardrails may have spent what was left.
    if (spending.isOver) {
      yield source.make('error', { error: spending.explain(), step });
      return end('max-cost', step - 1);
    }
    const turn = yield* takeTurn(toldOptions(options), source, messages, { step, spending });
    if (turn === undefined) {
      yield source.make('error', { error: spending.explain(), step });
      return end('max-cost', step);
    }
    const early = endsEarly(turn);
    if (early !== undefined) {
      yield source.make('error', { error: early.error, step });
      return end(early.stop, step);
    }
    messages.push(toMessage(turn));
    if (turn.toolRequests.length === 0) {
      if (yield* isStopped('output', turn.text, options, source, spending)) return end('guardrail', step);
      const answer = source.make('final_answer', { answer: turn.text });
      yield answer;
      // As the log has it, so that no export of the run holds more.
      return end('answer', step, answer.data.answer);
    }
    if (spending.isOver) {
      yield source.make('error', { error: spending.explain(), step });
      return end('max-cost', step);
    }
    messages.push({ role: 'tool', answers: yield* answerAll(turn, toolBox, source, step, signal) });
  }
  yield source.make('error', { error: `no answer within ${maxSteps} steps`, step: maxSteps });
  return end('max-steps', maxSteps);
}

/** The options of a turn: an answer that is to be asked about is not told piece by piece before. */
function toldOptions(options: AgentOptions): AgentOptions {
  const { onDelta, textGuardrails = [] } = options;
  if (onDelta === undefined || !textGuardrails.some(({ layer }) => layer === 'output')) return options;
  return {
    ...options,
    onDelta: (delta) => {
      if (delta.kind !== 'text') onDelta(delta);
    },
  };
}

function toMessage({ text, toolRequests, providerContent }: ModelTurn): Message {
  return {
    role: 'assistant',
    text,
    toolRequests,
    ...(providerContent === undefined ? {} : { providerContent }),
  };
}

/** A turn that nothing may follow: what was cut off is not run, since the arguments may be half of what was meant. */
function endsEarly({ finishReason, toolRequests }: ModelTurn): { stop: RunStop; error: string } | undefined {
  if (toolRequests.length > MAX_CALLS) {
    const error = `the model asked for ${toolRequests.length} calls in one turn; at most ${MAX_CALLS} are run`;
    return { stop: 'model-error', error };
  }
  switch (finishReason) {
    case 'refusal':
      return { stop: 'refusal', error: 'the model refused the task' };
    case 'max_tokens':
      return { stop: 'max-tokens', error: 'the model came to the end of its output before it was done' };
    case 'error':
      return { stop: 'model-error', error: 'the model stopped in the middle, for a reason of its own' };
    default:
      return undefined;
  }
}

/** Whether a guardrail stops the task or the answer, which then goes no further. */
async function* isStopped(
  layer: TextGuardrail['layer'],
  text: string,
  { task, textGuardrails = [], signal }: AgentOptions,
  source: EventSource,
  spending: Spending,
): AsyncGenerator<AgentEvent, boolean> {
  for (const guardrail of textGuardrails) {
    if (guardrail.layer !== layer) continue;
    const beside: AgentEvent[] = [];
    const surroundings = { task, spending, ...(signal === undefined ? {} : { signal }) };
    const context = guardrailContext(guardrail.name, surroundings, (data) => beside.push(source.make('status', data)));
    const trip = await guardrail.inspect(text, context);
    yield* beside;
    if (trip === undefined) continue;
    const { reason, metadata } = trip;
    yield source.make('guardrail_tripwire', {
      guardrailName: guardrail.name,
      layer,
      metadata: { reason, ...metadata },
    });
    yield source.make('error', { error: `${guardrail.name} stopped the ${layer}: ${reason}` });
    return true;
  }
  return false;
}

async function* answerAll(
  turn: ModelTurn,
  toolBox: ToolBox,
  source: EventSource,
  step: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<AgentEvent, ToolAnswer[]> {
  const batch = { batchId: `batch-${step}`, batchSize: turn.toolRequests.length, stepIndex: step };
  const answers: ToolAnswer[] = [];
  for (const { callId, name, args } of turn.toolRequests) {
    yield source.make('tool_call', { toolName: name, args, callId, ...batch });
    // Whoever followed the run may have ended it on hearing of the call, which then has no effect.
    signal?.throwIfAborted();
    answers.push(yield* toolBox.answer({ callId, name, args }, batch));
  }
  return answers;
}
