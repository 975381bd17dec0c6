import type { Hook, Interfaces } from '@oclif/core';
import { WasmagentError } from '../errors.js';
import { nearestName } from '../policy/nearest-name.js';

/** Names the command that was probably meant; exits 2. */
const commandNotFound: Hook<'command_not_found'> = async ({ id, config }) => {
  throw toUnknownCommand(id, config);
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
