import type { AgentEvent } from '../contracts/agent-event.generated.js';
import type { Message, ModelRequest, ModelTurn } from '../contracts/model.js';
import { CUT_TRY } from '../contracts/spent-in.js';
import type { AgentOptions } from './agent-options.js';
import { EventQueue } from './event-queue.js';
import type { EventSource } from './events.js';
import type { Spending } from './spending.js';

/**
 * Asks the model for its next turn. Every try that fails is an event, and is paid for as far as its tokens were counted;
 * pieces go to whoever shows them. Undefined: a try was cut off, and what is left does not allow for another.
 */
export async function* takeTurn(
  options: Pick<AgentOptions, 'model' | 'tools' | 'system' | 'temperature' | 'signal' | 'onDelta'>,
  source: EventSource,
  messages: readonly Message[],
  { step, spending }: { step: number; spending: Spending },
): AsyncGenerator<AgentEvent, ModelTurn | undefined> {
  const { model, tools, system, temperature, signal, onDelta } = options;
  yield source.make('step_start', { step });
  yield source.make('model_start', { modelId: model.id, step });
  const queue = new EventQueue();
  let isSpent = false;
  const request: ModelRequest = {
    messages,
    tools,
    ...(system === undefined ? {} : { system }),
    ...(temperature === undefined ? {} : { temperature }),
    ...(signal === undefined ? {} : { signal }),
    ...(onDelta === undefined ? {} : { onDelta }),
    goesOn: true,
    onRetry: ({ errorType, attempt, maxAttempts }) =>
      queue.add(source.make('error_recovery', { strategy: 'retry', errorType, attempt, maxAttempts })),
    onCut: (spent) => {
      spending.add(spent.costUsd);
      queue.add(source.make('status', { phase: CUT_TRY, step, modelId: model.id, ...spent }));
    },
    mayTryAgain: () => {
      isSpent = spending.isOver;
      return !isSpent;
    },
  };
  let turn: ModelTurn;
  try {
    turn = yield* queue.follow(model.respond(request), signal);
  } catch (error) {
    signal?.throwIfAborted();
    if (isSpent) return undefined;
    throw error;
  }
  spending.add(turn.costUsd);
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
