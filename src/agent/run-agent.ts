import type { AgentEvent } from '../contracts/agent-event.generated.js';
import type { Message, Model, ModelTurn, ToolAnswer } from '../contracts/model.js';
import type { Tool } from '../contracts/tool.js';
import { EventSource } from './events.js';
import { openToolBox, type ToolBox, type ToolBoxOptions } from './tool-box.js';

/** One task for one agent: who answers, with which tools, under which manifest. */
export interface AgentOptions extends Omit<ToolBoxOptions, 'source'> {
  task: string;
  model: Model;
  tools: readonly Tool[];
  maxSteps: number;
  sessionId: string;
  temperature?: number;
  /** The run that started this one (a branch of a job), or null. */
  parentTraceId?: string | null;
}

/** How a run ended. `answer` is model-controlled; undefined when the model never gave one. */
export interface AgentResult {
  traceId: string;
  answer: string | undefined;
  steps: number;
}

/**
 * Runs one task: the model asks for tools, every call is judged and answered, until it gives its answer or `maxSteps`
 * is reached. Yields every event in order; the caller appends them to the session's log.
 * @throws WasmagentError `KERNEL_UNAVAILABLE` when guest code was to run and no wall can be put up: the run stops.
 */
export async function* runAgent(options: AgentOptions): AsyncGenerator<AgentEvent, AgentResult> {
  const source = new EventSource(options.clock, options.parentTraceId);
  yield source.make('run_start', {
    task: options.task,
    agentConfig: { model: options.model.id, tools: options.tools.map(({ name }) => name), maxSteps: options.maxSteps },
    manifest: { ...options.manifest },
    sessionId: options.sessionId,
  });
  const toolBox = openToolBox({ ...options, source });
  const messages: Message[] = [{ role: 'user', text: options.task }];
  try {
    for (let step = 1; step <= options.maxSteps; step += 1) {
      const turn = yield* takeTurn(options, source, messages, step);
      messages.push({ role: 'assistant', text: turn.text, toolRequests: turn.toolRequests });
      if (turn.toolRequests.length === 0) {
        yield source.make('final_answer', { answer: turn.text });
        return { traceId: source.traceId, answer: turn.text, steps: step };
      }
      messages.push({ role: 'tool', answers: yield* answerAll(turn, toolBox, source, step) });
    }
    yield source.make('error', { error: `no answer within ${options.maxSteps} steps`, step: options.maxSteps });
    return { traceId: source.traceId, answer: undefined, steps: options.maxSteps };
  } catch (error) {
    yield source.make('error', { error: error instanceof Error ? error.message : String(error) });
    throw error;
  } finally {
    await toolBox.close();
  }
}

async function* takeTurn(
  { model, tools, temperature }: AgentOptions,
  source: EventSource,
  messages: readonly Message[],
  step: number,
): AsyncGenerator<AgentEvent, ModelTurn> {
  yield source.make('step_start', { step });
  yield source.make('model_start', { modelId: model.id, step });
  const turn = await model.respond({ messages, tools, ...(temperature === undefined ? {} : { temperature }) });
  if (turn.thinking !== '') yield source.make('thinking_delta', { delta: turn.thinking, step });
  const { finishReason, inputTokens, outputTokens } = turn;
  yield source.make('model_done', {
    modelId: model.id,
    step,
    finishReason,
    inputTokens,
    outputTokens,
    temperature: turn.temperature,
  });
  return turn;
}

async function* answerAll(
  turn: ModelTurn,
  toolBox: ToolBox,
  source: EventSource,
  step: number,
): AsyncGenerator<AgentEvent, ToolAnswer[]> {
  const batch = { batchId: `batch-${step}`, batchSize: turn.toolRequests.length, stepIndex: step };
  const answers: ToolAnswer[] = [];
  for (const { callId, name, args } of turn.toolRequests) {
    yield source.make('tool_call', { toolName: name, args, callId, ...batch });
    answers.push(yield* toolBox.answer({ callId, name, args }, batch));
  }
  return answers;
}
