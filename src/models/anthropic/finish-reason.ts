import type { FinishReason } from '../../contracts/model.js';

/**
 * Why the model stopped, from the provider's word for it (server-controlled). A turn is only done, or waiting for tools,
 * where the provider says so: `pause_turn` belongs to tools that run at the provider's, of which none is offered, and
 * like any word not known here it is an error.
 */
export function finishReasonOf(stopReason: unknown, hasToolRequests: boolean): FinishReason {
  switch (stopReason) {
    case 'end_turn':
    case 'stop_sequence':
      // Some local servers end the turn with calls in it.
      return hasToolRequests ? 'tool_calls' : 'stop';
    case 'tool_use':
      return hasToolRequests ? 'tool_calls' : 'error';
    case 'max_tokens':
    case 'model_context_window_exceeded':
      return 'max_tokens';
    case 'refusal':
      return 'refusal';
    default:
      return 'error';
  }
}
