import { Spending } from '../../agent/spending.js';
import { WasmagentError } from '../../errors.js';
import type { AnthropicOptions } from '../../models/anthropic/options.js';
import { type Environment, readSettings } from '../../models/anthropic/settings.js';
import { parseModelName } from '../../models/model-name.js';
import { MODEL_MAX_COST_USD, MODEL_MAX_STEPS, type RealModel } from './real-model.js';

/** A real model as the operator asked for it. */
export interface AskedModel extends Omit<AnthropicOptions, 'modelId' | 'env'> {
  name: string;
  /** US dollars for all scenarios together. */
  maxCostUsd?: number | undefined;
  env?: Environment;
  /** Told what should be known before anything is paid for, in lines. */
  tell?(line: string): void;
}

/**
 * Opens the real model of a pilot and makes sure that it can be asked, before anything runs: a key, an endpoint that
 * answers, and a price that its ceiling can be held by.
 * @throws WasmagentError `UNKNOWN_MODEL`, `USAGE` (a model that is no real one, a price that is not known),
 * `MODEL_UNAVAILABLE`
 */
export async function openRealModel({
  name,
  maxCostUsd,
  env = process.env,
  tell,
  ...asked
}: AskedModel): Promise<RealModel> {
  const choice = parseModelName(name, env);
  if (choice.provider === 'scripted') {
    throw new WasmagentError('USAGE', 'the scripted model plays in every pilot: --model names a real one beside it', {
      suggestions: ['leave --model out', '--model claude-sonnet-5-5'],
    });
  }
  if (choice.provider === 'replay') {
    throw new WasmagentError('USAGE', 'a replay says again what it said before: the pilot asks a model, or none', {
      suggestions: ['--model claude-sonnet-5-5', 'wasmagent run --replay recording.jsonl'],
    });
  }
  const { modelId } = choice;
  const settings = readSettings(env);
  const [{ openAnthropicModel }, { checkEndpoint }] = await Promise.all([
    import('../../models/anthropic/open-model.js'),
    import('../../models/anthropic/check-endpoint.js'),
  ]);
  const model = await openAnthropicModel({ ...asked, modelId, env });
  if (!model.isPriced) {
    throw new WasmagentError('USAGE', `what ${model.id} costs is not known, so no ceiling on it can be held`, {
      suggestions: ['--price 3,15   # US dollars per million tokens, read and written'],
    });
  }
  const check = await checkEndpoint(settings, modelId);
  if (check.status === 'fails') {
    throw new WasmagentError('MODEL_UNAVAILABLE', check.reason, {
      suggestions: ['`wasmagent models --check` tells what is missing', 'leave --model out: the pilot needs none'],
    });
  }
  if (check.isListed === false) tell?.(`The endpoint does not list ${modelId}; it is asked all the same.`);
  const ceiling = maxCostUsd ?? MODEL_MAX_COST_USD;
  return {
    model,
    planned: {
      name: model.id,
      provider: 'anthropic',
      modelId,
      isLocal: settings.isLocal,
      maxSteps: MODEL_MAX_STEPS,
      maxCostUsd: ceiling,
      reproducible: false,
    },
    spending: new Spending(ceiling),
    secrets: new Map([
      ...(settings.key === undefined ? [] : [[settings.key, '[API key]'] as const]),
      [settings.baseUrl, '<endpoint>'],
    ]),
  };
}
