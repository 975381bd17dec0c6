import { WasmagentError } from '../../errors.js';
import { readOptionalText } from '../../host/data-file/read-optional-text.js';
import { isJsonObject } from './is-json-object.js';
import { fromJsonText } from './json-text.js';

const MAX_BYTES = 16 * 1024 * 1024;

/** The entries of an existing `dataset_info.json`, none when there is no such file. @throws WasmagentError `USAGE` */
export async function readDatasetInfo(path: string): Promise<Record<string, unknown>> {
  const text = await readOptionalText(path, MAX_BYTES);
  if (text === undefined) return {};
  try {
    const value = fromJsonText(text);
    if (isJsonObject(value)) return value;
  } catch {
    // Said below, as for anything else that is no registry.
  }
  throw new WasmagentError('USAGE', `${path} is there and is no JSON object: the data set cannot be entered in it`, {
    suggestions: ['correct or move that file', 'write the rows to another folder'],
  });
}
