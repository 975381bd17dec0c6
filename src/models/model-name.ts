import { WasmagentError } from '../errors.js';
import { nearestName } from '../policy/nearest-name.js';
import { LIST_PRICES } from './anthropic/list-prices.js';
import type { Environment } from './anthropic/settings.js';

/** A model as it was asked for. */
export type ModelChoice =
  | { provider: 'scripted' }
  | { provider: 'replay' }
  | {
      provider: 'anthropic';
      /** The provider's own id. */
      modelId: string;
    };

/** What `anthropic` alone stands for, where `ANTHROPIC_MODEL` names nothing else. */
export const DEFAULT_ANTHROPIC_MODEL = 'claude-sonnet-5-5';

const PROVIDERS = ['scripted', 'replay', 'anthropic'] as const;
/** Ids of providers and of local servers: `claude-sonnet-5-5`, `qwen3:8b`, `org/model@q4`. */
const MODEL_ID = /^[A-Za-z0-9][A-Za-z0-9._:/@+-]{0,199}$/;

/**
 * Reads a model's name as it stands on the command line: `scripted`, `replay`, `anthropic`, `anthropic/<id>` or
 * `claude-...`.
 * @throws WasmagentError `UNKNOWN_MODEL` with the name that was most likely meant
 */
export function parseModelName(text: string, env: Environment = process.env): ModelChoice {
  if (text === 'scripted' || text === 'replay') return { provider: text };
  if (text === 'anthropic') return { provider: 'anthropic', modelId: anthropicModelId(env) };
  const modelId = text.startsWith('anthropic/') ? text.slice('anthropic/'.length) : text;
  if (MODEL_ID.test(modelId) && (modelId !== text || modelId.startsWith('claude-'))) {
    return { provider: 'anthropic', modelId };
  }
  throw unknownModel(`There is no model '${text.slice(0, 80)}'`, text);
}

/** The id that `anthropic` alone stands for. @throws WasmagentError `UNKNOWN_MODEL` for an `ANTHROPIC_MODEL` that is no id */
export function anthropicModelId(env: Environment): string {
  const named = env['ANTHROPIC_MODEL']?.trim();
  if (named === undefined || named === '') return DEFAULT_ANTHROPIC_MODEL;
  if (MODEL_ID.test(named)) return named;
  throw unknownModel('ANTHROPIC_MODEL is not the id of a model', named);
}

/** How a model of the provider is named on the command line, in events and in records. */
export function anthropicModelName(modelId: string): string {
  return modelId.startsWith('claude-') ? modelId : `anthropic/${modelId}`;
}

function unknownModel(message: string, typed: string): WasmagentError {
  const nearest = nearestName(typed, [...PROVIDERS, ...LIST_PRICES.map(({ family }) => family)]);
  return new WasmagentError('UNKNOWN_MODEL', message, {
    suggestions: [
      ...(nearest === undefined ? [] : [`did you mean '${nearest}'?`]),
      `Use one of: ${PROVIDERS.join(', ')}, claude-..., or anthropic/<id> for any other id`,
    ],
  });
}
