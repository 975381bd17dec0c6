import type { AgentEvent } from '../../contracts/agent-event.generated.js';
import type { ModelScenarioResult } from '../../contracts/pilot-summary.generated.js';

/** What a model's turns took: tokens, money, and the temperatures that were really applied. */
export type ModelUsage = Pick<ModelScenarioResult, 'temperatures' | 'inputTokens' | 'outputTokens' | 'costUsd'>;

/** Sums up the turns in some logs. */
export function usageOf(events: readonly AgentEvent[]): ModelUsage {
  return sumUsage(
    events.flatMap((event) =>
      event.event !== 'model_done'
        ? []
        : [
            {
              temperatures: [event.data.temperature ?? null],
              inputTokens: event.data.inputTokens,
              outputTokens: event.data.outputTokens,
              costUsd: event.data.costUsd ?? null,
            },
          ],
    ),
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
