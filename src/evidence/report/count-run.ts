import type { ScenarioResult } from '../../contracts/pilot-summary.generated.js';

/** What came out of some scenarios, counted. */
export interface RunCounts {
  scenarios: number;
  enforced: number;
  cases: number;
  /** Cases that had no effect as shipped, with a refusal on record. */
  held: number;
  /** Cases that had their effect as shipped. */
  through: number;
  /** Cases that an opened boundary can show. */
  provable: number;
  /** Those of them that had their effect with it opened. */
  shown: number;
  checks: number;
  works: number;
}

/** Counts what came out of scenarios. */
export function countRun(scenarios: readonly ScenarioResult[]): RunCounts {
  const cases = scenarios.flatMap((scenario) => scenario.cases);
  const utilities = scenarios.flatMap((scenario) => scenario.utilities);
  return {
    scenarios: scenarios.length,
    enforced: scenarios.filter(({ verdict }) => verdict === 'enforced').length,
    cases: cases.length,
    held: cases.filter(({ enforced }) => enforced === 'held').length,
    through: cases.filter(({ enforced }) => enforced === 'effect').length,
    provable: cases.filter(({ control }) => control !== 'not-applicable').length,
    shown: cases.filter(({ control }) => control === 'effect').length,
    checks: utilities.length,
    works: utilities.filter(({ result }) => result === 'works').length,
  };
}
