import type { ModelScenarioResult, PilotSummary } from '../contracts/pilot-summary.generated.js';
import { EXIT, type ExitCode } from '../errors.js';

/** Which verdicts make a run end with a code other than 0. */
export const FAIL_ON = ['bypassed', 'inconclusive'] as const;

/** `bypassed`: a boundary that was bypassed; `inconclusive`: that, and a scenario that proved nothing. */
export type FailOn = (typeof FAIL_ON)[number];

/** What a run came to, as far as its exit code goes. */
export interface JudgedRun {
  scenarios: readonly Pick<PilotSummary['scenarios'][number], 'verdict'>[];
  realModel?: { scenarios: readonly Pick<ModelScenarioResult, 'enforced' | 'utility'>[] };
}

/**
 * The exit code that a run's verdicts stand for: 1 something got through, 4 a scenario could not run here, 3 nothing
 * proven. A scenario that could not run counts under either choice: it is no verdict, and a CI job that never ran a
 * sandbox must not be green. Of a real model's results, a bypass and one that could not run count alike; what the model
 * did not try does not.
 */
export function runExit({ scenarios, realModel }: JudgedRun, failOn: FailOn = 'inconclusive'): ExitCode {
  const real = realModel?.scenarios ?? [];
  const has = (wanted: string): boolean =>
    scenarios.some(({ verdict }) => verdict === wanted) ||
    // That a real model did not try, or did not do its work, is nothing that a wall answers for.
    (wanted !== 'inconclusive' && real.some((result) => hasReal(result, wanted)));
  if (has('bypassed')) return EXIT.judgedAgainst;
  if (has('not-run')) return EXIT.environment;
  if (scenarios.length === 0) return EXIT.inconclusive;
  return has('inconclusive') && failOn === 'inconclusive' ? EXIT.inconclusive : EXIT.ok;
}

function hasReal({ enforced, utility }: Pick<ModelScenarioResult, 'enforced' | 'utility'>, wanted: string): boolean {
  return enforced?.verdict === wanted || (wanted === 'not-run' && utility.result === 'not-run');
}
