import type { Hook } from '@oclif/core';
import { WasmagentError } from '../errors.js';
import { nearestName } from '../policy/nearest-name.js';

/** Names the command that was probably meant; exits 2. */
const commandNotFound: Hook<'command_not_found'> = async ({ id, config }) => {
  const guess = nearestName(id, config.commandIDs);
  throw new WasmagentError('UNKNOWN_COMMAND', `there is no command '${id}'`, {
    suggestions: guess === undefined ? ['wasmagent --help'] : [`wasmagent ${guess}`, 'wasmagent --help'],
  });
};

export default commandNotFound;
