import { isUtf8 } from 'node:buffer';
import { WasmagentError } from '../../errors.js';
import { DataInput } from '../../host/data-file/data-input.js';
import type { DataLine } from '../../host/data-file/read-lines.js';
import { findEvalText, USUAL_FIELDS, usualFieldsOf } from './find-eval-text.js';

/** One item of an evaluation file. */
export interface EvalItem {
  /** 1-based. */
  line: number;
  text: string;
}

const PLAIN_TEXT = /\.txt(\.gz|\.zst)?$/i;
const MAX_KEYS_SHOWN = 20;

/**
 * Reads the items of an evaluation file: JSON Lines or a JSON array, of objects or of texts; or, named `.txt`, one item
 * a line. A line that cannot be read is an error: an item left out would be a leak let through.
 * @throws WasmagentError as `DataInput.open`, and `INPUT_MALFORMED` for a line that is no item
 */
export async function* readEvalItems(
  path: string,
  options: { field?: string; onNote: (note: string) => void },
): AsyncGenerator<EvalItem> {
  await using input = await DataInput.open(path);
  for (const note of input.notes) options.onNote(note);
  let field = options.field;
  for await (const batch of input.lines()) {
    for (const line of batch) {
      const value = toValue(input.name, line);
      if (typeof value === 'string') {
        yield { line: line.number, text: value };
        continue;
      }
      field ??= chooseField(input.name, line, value);
      const text = findEvalText(value, field);
      if (text === undefined) throw noText(input.name, line, { field, value });
      yield { line: line.number, text };
    }
  }
}

function toValue(name: string, line: DataLine): object | string {
  if (line.tooLong) throw malformed(name, line, 'is too long to be read');
  if (!isUtf8(line.bytes)) throw malformed(name, line, 'is not UTF-8');
  const text = line.bytes.toString('utf8');
  if (PLAIN_TEXT.test(name)) return text;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw malformed(name, line, 'is not JSON', ['pass JSON Lines or a JSON array; or one item a line in a .txt file']);
  }
  if (typeof value === 'string' || (typeof value === 'object' && value !== null)) return value;
  throw malformed(name, line, 'is neither an object nor a text');
}

function chooseField(name: string, line: DataLine, value: object): string {
  const found = usualFieldsOf(value);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const what =
    found.length === 0
      ? `has none of the usual fields (${USUAL_FIELDS.join(', ')})`
      : `has several of the usual fields (${found.join(', ')})`;
  throw malformed(name, line, `${what}; its keys: ${keysOf(value)}`, ['say which one it is: --eval-field NAME']);
}

function noText(name: string, line: DataLine, item: { field: string; value: object }): WasmagentError {
  return malformed(name, line, `has no text at ${item.field}; its keys: ${keysOf(item.value)}`, [
    'name another field: --eval-field NAME (a.b and /a/b lead into nested ones)',
  ]);
}

function keysOf(value: object): string {
  const keys = Object.keys(value);
  const shown = keys.slice(0, MAX_KEYS_SHOWN).map((key) => JSON.stringify(key.slice(0, 80)));
  return `${shown.join(', ')}${keys.length > shown.length ? `, and ${keys.length - shown.length} more` : ''}`;
}

function malformed(name: string, line: DataLine, what: string, suggestions: string[] = []): WasmagentError {
  return new WasmagentError('INPUT_MALFORMED', `${name}:${line.number}: the evaluation item ${what}`, { suggestions });
}
