import { anthropicModelId } from '../model-name.js';
import { AnthropicModel } from './anthropic-model.js';
import { openApiClient } from './api-client.js';
import { type AnthropicOptions, boundsOf } from './options.js';
import { readKeeping } from './read-keeping.js';
import { readSettings } from './settings.js';

/**
 * Opens a model behind `/v1/messages`: the provider's own API, or a server that speaks it. Nothing is asked yet.
 * @throws WasmagentError `MODEL_UNAVAILABLE` without a key, or for an address the key may not be sent to;
 * `UNKNOWN_MODEL` for an `ANTHROPIC_MODEL` that is no id, `USAGE` for a `WASMAGENT_PROMPT_CACHE` that is neither on nor off
 */
export async function openAnthropicModel(options: AnthropicOptions = {}): Promise<AnthropicModel> {
  const env = options.env ?? process.env;
  const modelId = options.modelId ?? anthropicModelId(env);
  const settings = readSettings(env);
  const bounds = boundsOf(options);
  const client = await openApiClient(settings, {
    idleMs: bounds.idleTimeoutMs,
    maxResponseBytes: bounds.maxResponseBytes,
  });
  const keepsPrompts = options.keepsPrompts ?? readKeeping(env, settings);
  return new AnthropicModel({ client, settings, modelId, bounds, price: options.priceUsdPerMTok, keepsPrompts });
}
