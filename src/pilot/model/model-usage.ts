import type { AgentEvent } from '../../contracts/agent-event.generated.js';
import type { ModelScenarioResult } from '../../contracts/pilot-summary.generated.js';
import { spentIn } from '../../contracts/spent-in.js';

/** What a model's turns took: tokens, money, and the temperatures that were really applied. */
export type ModelUsage = Pick<ModelScenarioResult, 'temperatures' | 'inputTokens' | 'outputTokens' | 'costUsd'>;

/** Sums up the turns in some logs, and what was spent on tries that were cut off. */
export function usageOf(events: readonly AgentEvent[]): ModelUsage {
  return sumUsage(
    events.flatMap((event) => {
      const spent = spentIn(event);
      if (spent === undefined) return [];
      const { inputTokens, outputTokens, costUsd } = spent;
      const temperatures = event.event === 'model_done' ? [event.data.temperature ?? null] : [];
      return [{ temperatures, inputTokens, outputTokens, costUsd }];
    }),
  );
}

/** Sums up usage; one cost that is not known makes the sum unknown. */
export function sumUsage(parts: readonly ModelUsage[]): ModelUsage {
  const costs = parts.map(({ costUsd }) => costUsd);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
  return {
    temperatures: [...new Set(parts.flatMap(({ temperatures }) => temperatures))],
    inputTokens: sum(parts.map(({ inputTokens }) => inputTokens)),
    outputTokens: sum(parts.map(({ outputTokens }) => outputTokens)),
    costUsd: costs.includes(null) ? null : roundUsd(sum(costs.map((cost) => cost ?? 0))),
  };
}

/** Sums of fractions differ in their last digits by the order of adding. */
function roundUsd(usd: number): number {
  return Math.round(usd * 1e9) / 1e9;
}
