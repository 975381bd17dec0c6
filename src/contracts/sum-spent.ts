import type { TokensSpent } from './model.js';

/** What several tries or turns have used up together; one cost that is not known makes the sum unknown. */
export function sumSpent(parts: readonly TokensSpent[]): TokensSpent {
  const total: TokensSpent = { inputTokens: 0, outputTokens: 0, costUsd: 0 };
  for (const { inputTokens, outputTokens, costUsd } of parts) {
    total.inputTokens += inputTokens;
    total.outputTokens += outputTokens;
    total.costUsd = total.costUsd === null || costUsd === null ? null : total.costUsd + costUsd;
  }
  return total;
}
