import { WasmagentError } from '../../errors.js';
import type { AnthropicSettings, Environment } from './settings.js';

/**
 * Whether the provider is asked to keep what it read for the next turn: `WASMAGENT_PROMPT_CACHE` says `on` or `off`.
 * Without it a server on this machine is not asked: it costs nothing, and may not know how it is asked.
 * @throws WasmagentError `USAGE` for anything else
 */
export function readKeeping(env: Environment, { isLocal }: Pick<AnthropicSettings, 'isLocal'>): boolean {
  const text = env['WASMAGENT_PROMPT_CACHE'] ?? '';
  if (text === '') return !isLocal;
  if (text === 'on' || text === 'off') return text === 'on';
  throw new WasmagentError('USAGE', `WASMAGENT_PROMPT_CACHE is '${text.slice(0, 40)}', neither on nor off`, {
    suggestions: ['WASMAGENT_PROMPT_CACHE=off', 'unset it for the default'],
  });
}
