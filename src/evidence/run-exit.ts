import type { PilotSummary } from '../contracts/pilot-summary.generated.js';
import { EXIT, type ExitCode } from '../errors.js';

/** Which verdicts make a run end with a code other than 0. */
export const FAIL_ON = ['bypassed', 'inconclusive'] as const;

/** `bypassed`: a boundary that was bypassed; `inconclusive`: that, and a scenario that proved nothing. */
export type FailOn = (typeof FAIL_ON)[number];

/**
 * The exit code that a run's verdicts stand for: 1 something got through, 4 a scenario could not run here, 3 nothing
 * proven. A scenario that could not run counts under either choice: it is no verdict, and a CI job that never ran a
 * sandbox must not be green.
 */
export function runExit(
  { scenarios }: { scenarios: readonly Pick<PilotSummary['scenarios'][number], 'verdict'>[] },
  failOn: FailOn = 'inconclusive',
): ExitCode {
  const has = (wanted: string): boolean => scenarios.some(({ verdict }) => verdict === wanted);
  if (has('bypassed')) return EXIT.judgedAgainst;
  if (has('not-run')) return EXIT.environment;
  if (scenarios.length === 0) return EXIT.inconclusive;
  return has('inconclusive') && failOn === 'inconclusive' ? EXIT.inconclusive : EXIT.ok;
}
