import { flush, run } from '@oclif/core';
import { PACKAGE_ROOT } from '../host/package-root.js';
import { reportError } from './report-error.js';

/** Lets oclif find and run the command. Only errors outside any command are handled here: an unknown command, a damaged installation. */
export async function runCommandLine(argv: string[]): Promise<void> {
  try {
    await run(argv, { root: PACKAGE_ROOT, devPlugins: false, userPlugins: false, name: '@wasmagent/cli' });
  } catch (error) {
    reportError(error, { json: argv.includes('--json') });
  }
  await flush();
}
