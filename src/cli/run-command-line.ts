import { Config, flush, run } from '@oclif/core';
import { PACKAGE_ROOT } from '../host/package-root.js';
import { toUnknownCommand } from './command-not-found.js';
import { reportError } from './report-error.js';

/** Lets oclif find and run the command. Only errors outside any command are handled here: an unknown command, a damaged installation. */
export async function runCommandLine(argv: string[]): Promise<void> {
  try {
    const config = await Config.load({
      root: PACKAGE_ROOT,
      devPlugins: false,
      userPlugins: false,
      name: '@wasmagent/cli',
    });
    refuseUnknownOfTopic(argv, config);
    await run(argv, config);
  } catch (error) {
    reportError(error, { json: argv.includes('--json') });
  }
  await flush();
}

/** A mistyped command of a topic would be answered with the topic's help and exit 0, which a script takes for success. */
function refuseUnknownOfTopic([topic = '', name = '']: readonly string[], config: Config): void {
  if (name === '' || name.startsWith('-') || config.findCommand(topic) !== undefined) return;
  if (config.findTopic(topic) === undefined || config.findCommand(`${topic}:${name}`) !== undefined) return;
  throw toUnknownCommand(`${topic}:${name}`, config);
}
