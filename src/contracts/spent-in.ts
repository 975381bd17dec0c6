import type { AgentEvent } from './agent-event.generated.js';
import type { TokensSpent } from './model.js';

/** `phase` of the event that tells what a try of the model had used up when it was cut off. */
export const CUT_TRY = 'cut_try';

/** What one event says was spent. */
export interface SpentInEvent extends TokensSpent {
  /** No turn came of it. */
  isCut: boolean;
}

/** What an event says was spent on the agent's own model: by a whole turn, or by a try that was cut off. */
export function spentIn({ event, data }: AgentEvent): SpentInEvent | undefined {
  const isCut = event === 'status' && data.phase === CUT_TRY;
  if (event !== 'model_done' && !isCut) return undefined;
  const { inputTokens = 0, outputTokens = 0, costUsd = null } = data;
  return { inputTokens, outputTokens, costUsd, isCut };
}
