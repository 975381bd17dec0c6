import { CACHE_WRITE_FACTORS, LIST_PRICES } from './list-prices.js';
import type { TokenUsage } from './token-usage.js';

/** Prices the caller knows better, in US dollars per million tokens. */
export interface PricePerMTok {
  input: number;
  output: number;
}

/**
 * What a turn cost in US dollars, by list price: an estimate. Null where the price is not known; 0 for a server on this
 * machine. The caller's own prices go before both: what is written to the cache costs more by the provider's share, what
 * is read from it counts in full, so that a ceiling is not passed for want of a third price.
 */
export function costOfTurn(
  usage: TokenUsage,
  { modelId, isLocal, price }: { modelId: string; isLocal: boolean; price: PricePerMTok | undefined },
): number | null {
  const written =
    usage.cacheWrite * CACHE_WRITE_FACTORS.fiveMinutes + usage.cacheWriteOneHour * CACHE_WRITE_FACTORS.oneHour;
  if (price !== undefined) {
    return ((usage.input + written + usage.cacheRead) * price.input + usage.output * price.output) / 1_000_000;
  }
  if (isLocal) return 0;
  const list = LIST_PRICES.find(({ family }) => familyOf(modelId) === family);
  if (list === undefined) return null;
  const rates =
    list.longPrompt !== undefined && totalInput(usage) > list.longPrompt.aboveTokens ? list.longPrompt : list;
  const input = (usage.input + written) * rates.input + usage.cacheRead * rates.cacheRead;
  return (input + usage.output * rates.output) / 1_000_000;
}

/** Everything that was read, cached or not. */
export function totalInput({ input, cacheWrite, cacheWriteOneHour, cacheRead }: TokenUsage): number {
  return input + cacheWrite + cacheWriteOneHour + cacheRead;
}

/** A model's id without the date at its end: a release of a family costs what the family costs. */
export function familyOf(modelId: string): string {
  return modelId.replace(/-20\d{6}$/, '');
}
