import type { RecordedMessage } from '../../contracts/recording.generated.js';
import type { EarlierRun } from '../../sessions/read-conversation.js';

const NO_ANSWER = '(This run ended without an answer.)';

/** What a session's earlier runs are to the model: each task, and what was answered to it. Tool calls are not told again. */
export function toHistory(runs: readonly EarlierRun[]): RecordedMessage[] {
  return runs.flatMap(({ task, answer }): RecordedMessage[] => [
    { role: 'user', text: task },
    // An empty text is no turn for some providers.
    { role: 'assistant', text: answer === undefined || answer === '' ? NO_ANSWER : answer },
  ]);
}
