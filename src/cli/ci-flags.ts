import { Flags } from '@oclif/core';
import type { PilotSummary } from '../contracts/pilot-summary.generated.js';
import { EXIT, type ExitCode } from '../errors.js';
import { FAIL_ON, type FailOn, runExit } from '../evidence/run-exit.js';

/** The flags that say what a CI job is told of a run's verdicts, and in which files. */
export const CI_FLAGS = {
  'fail-on': Flags.option({ options: FAIL_ON })({
    description:
      'verdicts that end with a code other than 0. bypassed: only what got through; inconclusive (default): that, and ' +
      'what proved nothing. A scenario that could not run ends with 4 either way',
    exclusive: ['list'],
  }),
  'exit-zero': Flags.boolean({
    description: 'end with 0 whatever the verdicts are; errors keep their codes',
    exclusive: ['fail-on', 'list'],
  }),
  junit: Flags.string({
    description: 'write the results as JUnit XML to this file too, outside the evidence',
    helpValue: 'FILE',
    exclusive: ['list'],
  }),
  sarif: Flags.string({
    description:
      'write what somebody must look at as SARIF to this file, outside the evidence; results.sarif in the evidence also ' +
      'lists what passed, which code scanning would take for alerts',
    helpValue: 'FILE',
    exclusive: ['list'],
  }),
};

/** What oclif makes of `CI_FLAGS`. */
export interface CiFlags {
  'fail-on': FailOn | undefined;
  'exit-zero': boolean;
  junit: string | undefined;
  sarif: string | undefined;
}

/** The exit code for a run's verdicts that the flags ask for. */
export function chooseExit(
  summary: Pick<PilotSummary, 'scenarios' | 'realModel'>,
  flags: Pick<CiFlags, 'exit-zero' | 'fail-on'>,
): ExitCode {
  return flags['exit-zero'] ? EXIT.ok : runExit(summary, flags['fail-on']);
}
