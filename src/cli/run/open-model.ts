import type { Model } from '../../contracts/model.js';
import { WasmagentError } from '../../errors.js';
import { readNamedFile } from '../../host/own-file.js';
import { parseScript, scriptedModel } from '../../models/scripted.js';
import type { RunFlags } from './run-flags.js';

/** Opens the model that the flags name. @throws WasmagentError `UNKNOWN_MODEL`, `USAGE`, `INPUT_*`, `MODEL_UNAVAILABLE` */
export async function openModel(flags: Pick<RunFlags, 'model' | 'script' | 'replay'>): Promise<Model> {
  const name = flags.model ?? (flags.script === undefined ? 'anthropic' : 'scripted');
  if (name === 'scripted') {
    if (flags.script === undefined) {
      throw new WasmagentError('USAGE', 'the scripted model needs its turns', { suggestions: ['--script turns.json'] });
    }
    return scriptedModel(parseScript(parseJson(readNamedFile(flags.script, 'the script'), flags.script), flags.script));
  }
  throw new WasmagentError('UNKNOWN_MODEL', `there is no model '${name}'`);
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new WasmagentError(
      'INPUT_MALFORMED',
      `${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
