import type { Model, ModelRetry } from '../contracts/model.js';
import type { RecordingTurn } from '../contracts/recording.generated.js';
import { seenDigest } from './seen-digest.js';

/**
 * The same model, with somebody told of each turn it gives: what it answered to, the tries that failed, and the turn.
 * A call that fails is no turn.
 * @param by who asks it: the agent, or a guardrail by its name.
 */
export function recordModel(model: Model, by: string, tell: (turn: RecordingTurn) => void): Model {
  return {
    id: model.id,
    async respond(request) {
      // Before the call: whoever is asked gets the conversation itself, which grows.
      const seenSha256 = seenDigest(request);
      const retries: ModelRetry[] = [];
      const turn = await model.respond({
        ...request,
        onRetry: (retry) => {
          retries.push(retry);
          request.onRetry?.(retry);
        },
      });
      const { providerContent: _, ...kept } = turn;
      tell({
        kind: 'turn',
        by,
        modelId: model.id,
        seenSha256,
        retries: retries.map(({ errorType, attempt, maxAttempts, delayMs }) => ({
          errorType,
          attempt,
          maxAttempts,
          delayMs,
        })),
        turn: kept,
      });
      return turn;
    },
  };
}
