import type { Model } from '../../contracts/model.js';
import { WasmagentError } from '../../errors.js';
import { readNamedFile } from '../../host/own-file.js';
import { parseModelName } from '../../models/model-name.js';
import { parseScript, scriptedModel } from '../../models/scripted.js';
import type { ModelFlags } from './model-flags.js';
import { readPrice } from './run-limits.js';

/** A model, and whether what its turns cost can be told: without that no ceiling can be held. */
export interface OpenedModel {
  model: Model;
  isPriced: boolean;
}

/**
 * Opens the model that the flags name; a replay is none, it has its turns from its recording.
 * @throws WasmagentError `UNKNOWN_MODEL`, `USAGE`, `INPUT_*`, `MODEL_UNAVAILABLE`
 */
export async function openModel(flags: Pick<ModelFlags, 'model' | 'script' | 'price'>): Promise<OpenedModel> {
  const name = flags.model ?? (flags.script === undefined ? 'anthropic' : 'scripted');
  const price = readPrice(flags.price);
  if (name === 'replay') throw wrong('the replay model needs its recording', '--replay recording.jsonl');
  if (name === 'scripted') {
    if (flags.script === undefined) throw wrong('the scripted model needs its turns', '--script turns.json');
    if (price !== undefined)
      throw wrong('the scripted model costs nothing, so it takes no --price', '--script turns.json');
    return { model: openScript(flags.script), isPriced: true };
  }
  if (flags.script !== undefined)
    throw wrong(`--script is for the scripted model, not for ${name}`, '--model scripted');
  const choice = parseModelName(name);
  if (choice.provider !== 'anthropic') throw wrong(`${name} is no model to ask`, '--model anthropic');
  const { openAnthropicModel } = await import('../../models/anthropic/open-model.js');
  const model = await openAnthropicModel({
    modelId: choice.modelId,
    ...(price === undefined ? {} : { priceUsdPerMTok: price }),
  });
  return { model, isPriced: model.isPriced };
}

function openScript(path: string): Model {
  const text = readNamedFile(path, 'the script');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new WasmagentError(
      'INPUT_MALFORMED',
      `${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return scriptedModel(parseScript(data, path));
}

function wrong(message: string, example: string): WasmagentError {
  return new WasmagentError('USAGE', message, { suggestions: [example] });
}
