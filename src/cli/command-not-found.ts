import type { Hook, Interfaces } from '@oclif/core';
import { WasmagentError } from '../errors.js';
import { nearestName } from '../policy/nearest-name.js';

/** Names the command that was probably meant; exits 2. */
const commandNotFound: Hook<'command_not_found'> = async ({ id, config }) => {
  const words = id.split(':');
  // What follows a command that takes no argument is taken for a part of its name.
  const count = words.findLastIndex((_, at) => config.findCommand(words.slice(0, at + 1).join(':')) !== undefined) + 1;
  if (count === 0) throw toUnknownCommand(id, config);
  const command = words.slice(0, count).join(' ');
  throw new WasmagentError('USAGE', `wasmagent ${command} takes no argument: '${words.slice(count).join(' ')}'`, {
    suggestions: [`wasmagent ${command} --help`],
  });
};

/** Says that there is no such command. `id` has a colon between a topic and a command of it. */
export function toUnknownCommand(
  id: string,
  { commandIDs, topics }: Pick<Interfaces.Config, 'commandIDs' | 'topics'>,
): WasmagentError {
  const typed = id.replaceAll(':', ' ');
  const names = [...commandIDs, ...topics.map(({ name }) => name)].map((name) => name.replaceAll(':', ' '));
  const guess = nearestName(typed, names);
  return new WasmagentError('UNKNOWN_COMMAND', `there is no command '${typed}'`, {
    suggestions: guess === undefined ? ['wasmagent --help'] : [`wasmagent ${guess}`, 'wasmagent --help'],
  });
}

export default commandNotFound;
