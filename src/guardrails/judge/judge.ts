import type { Model } from '../../contracts/model.js';

/** The second model of a guardrail, and what happens when it does not judge. */
export interface Judge {
  model: Model;
  /** Makes the marks and nonces of a question: a clock's, so that a recorded run repeats. */
  newToken(kind: string): string;
  /** Longest wait for one answer. */
  timeoutMs?: number;
  /** What no verdict means: a trip, or (`open`) a pass that the log tells of. */
  onError?: 'closed' | 'open';
}

/** Longest wait for one answer, unless the judge says otherwise. */
export const JUDGE_TIMEOUT_MS = 20_000;
