import type { PlannedRealModel } from '../../contracts/pilot-plan.generated.js';
import type { ModelScenarioResult, RealModelResults } from '../../contracts/pilot-summary.generated.js';
import { worstVerdict } from '../verdict.js';
import { sumUsage } from './model-usage.js';

/** The real model's part of a summary: apart from the verdicts of the run, which it neither lowers nor raises. */
export function toRealModelResults(
  { name, provider, modelId, maxCostUsd }: PlannedRealModel,
  scenarios: readonly ModelScenarioResult[],
): RealModelResults {
  return {
    name,
    provider,
    modelId,
    reproducible: false,
    verdict: worstVerdict(scenarios.flatMap(({ enforced }) => (enforced === undefined ? [] : [enforced.verdict]))),
    ...sumUsage(scenarios),
    maxCostUsd,
    scenarios: [...scenarios],
  };
}
