import { setTimeout as sleep } from 'node:timers/promises';

/** How often and how long a call is tried. */
export interface RetryPolicy {
  maxAttempts: number;
  /** The first wait; each further one is twice as long. */
  baseDelayMs: number;
  /** No wait is longer, whatever the server asks for. */
  maxDelayMs: number;
  /** All waits of one call together. */
  maxTotalWaitMs: number;
  /** 0 to 1. */
  random(): number;
  /** Rejects when the signal ends the wait. */
  wait(ms: number, signal: AbortSignal | undefined): Promise<void>;
}

/** Five tries within two minutes. */
export const RETRY_POLICY: RetryPolicy = {
  maxAttempts: 5,
  baseDelayMs: 1_000,
  maxDelayMs: 60_000,
  maxTotalWaitMs: 120_000,
  random: Math.random,
  wait: async (ms, signal) => {
    await sleep(ms, undefined, signal === undefined ? {} : { signal });
  },
};

/**
 * The wait after a try that failed: what the server asked for, else from half of the doubled delay to all of it, so that
 * clients that failed together do not come back together.
 */
export function delayAfter(
  attempt: number,
  retryAfterMs: number | undefined,
  { baseDelayMs, maxDelayMs, random }: RetryPolicy,
): number {
  const doubled = Math.min(maxDelayMs, baseDelayMs * 2 ** (attempt - 1));
  const wait = retryAfterMs ?? doubled * (0.5 + random() / 2);
  return Math.round(Math.min(maxDelayMs, wait));
}
