import type { AgentEvent } from '../contracts/agent-event.generated.js';
import type { Message, ModelRequest, ModelTurn } from '../contracts/model.js';
import type { AgentOptions } from './agent-options.js';
import { EventQueue } from './event-queue.js';
import type { EventSource } from './events.js';

/** Asks the model for its next turn. Every try that fails is an event; pieces go to whoever shows them. */
export async function* takeTurn(
  options: Pick<AgentOptions, 'model' | 'tools' | 'system' | 'temperature' | 'signal' | 'onDelta'>,
  source: EventSource,
  messages: readonly Message[],
  step: number,
): AsyncGenerator<AgentEvent, ModelTurn> {
  const { model, tools, system, temperature, signal, onDelta } = options;
  yield source.make('step_start', { step });
  yield source.make('model_start', { modelId: model.id, step });
  const queue = new EventQueue();
  const request: ModelRequest = {
    messages,
    tools,
    ...(system === undefined ? {} : { system }),
    ...(temperature === undefined ? {} : { temperature }),
    ...(signal === undefined ? {} : { signal }),
    ...(onDelta === undefined ? {} : { onDelta }),
    onRetry: ({ errorType, attempt, maxAttempts }) =>
      queue.add(source.make('error_recovery', { strategy: 'retry', errorType, attempt, maxAttempts })),
  };
  const turn = yield* queue.follow(model.respond(request), signal);
  if (turn.thinking !== '') yield source.make('thinking_delta', { delta: turn.thinking, step });
  const { finishReason, inputTokens, outputTokens, costUsd } = turn;
  yield source.make('model_done', {
    modelId: model.id,
    step,
    finishReason,
    inputTokens,
    outputTokens,
    costUsd,
    temperature: turn.temperature,
  });
  return turn;
}
