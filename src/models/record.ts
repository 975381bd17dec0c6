import type { Model, ModelRetry, ModelTurn, TokensSpent } from '../contracts/model.js';
import type { RecordedRetry, RecordingFailure, RecordingTurn } from '../contracts/recording.generated.js';
import { seenDigest } from './seen-digest.js';
import { untilAborted } from './until-aborted.js';

/**
 * The same model, with somebody told of each turn it gives, and of each it fails to give: what it answered to, the tries
 * that failed, and the turn. An answer that nobody waits for any more is a failure, and so it stays.
 * @param by who asks it: the agent, or a guardrail by its name.
 */
export function recordModel(model: Model, by: string, tell: (line: RecordingTurn | RecordingFailure) => void): Model {
  return {
    id: model.id,
    async respond(request) {
      // Before the call: whoever is asked gets the conversation itself, which grows.
      const seenSha256 = seenDigest(request);
      const retries: RecordedRetry[] = [];
      // Of the try that was cut off last; a retry takes it.
      let spent: TokensSpent | undefined;
      const ask = (): Promise<ModelTurn> =>
        model.respond({
          ...request,
          onCut: (cut) => {
            spent = plainSpending(cut);
            request.onCut?.(cut);
          },
          onRetry: (retry) => {
            retries.push({ ...plainRetry(retry), ...(spent === undefined ? {} : { spent }) });
            spent = undefined;
            request.onRetry?.(retry);
          },
        });
      const asked = () => ({ by, modelId: model.id, seenSha256, retries });
      try {
        const turn = await untilAborted(ask, request.signal);
        const { providerContent: _, ...kept } = turn;
        tell({ kind: 'turn', ...asked(), turn: kept });
        return turn;
      } catch (error) {
        tell({
          kind: 'failure',
          ...asked(),
          ...(spent === undefined ? {} : { spent }),
          errorName: error instanceof Error && error.name !== '' ? error.name : 'Error',
        });
        throw error;
      }
    },
  };
}

function plainRetry({ errorType, attempt, maxAttempts, delayMs }: ModelRetry): ModelRetry {
  return { errorType, attempt, maxAttempts, delayMs };
}

function plainSpending({ inputTokens, outputTokens, costUsd }: TokensSpent): TokensSpent {
  return { inputTokens, outputTokens, costUsd };
}
