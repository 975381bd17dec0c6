import { CALL_BOUNDS, exceedsBounds } from '../../contracts/json-bounds.js';
import { parseJson } from '../../policy/parse-json.js';
import { isRecord } from './is-record.js';

/** Arguments of a call: for the dispatcher, and as the API takes them back. */
export interface ToolInput {
  /** The parsed value; the raw text where it is no JSON or beyond bounds, which the dispatcher then refuses. */
  args: unknown;
  wire: Record<string, unknown>;
}

/**
 * Reads the arguments of a call (model-controlled). Nothing is mended: the SDK's own reader closes what was cut off, and
 * half a command is another command. The API takes back only objects, so other text goes back inside of one.
 */
export function readToolInput(json: string): ToolInput {
  let args: unknown;
  try {
    args = parseJson(json);
  } catch {
    return { args: json, wire: { INVALID_JSON: json.toWellFormed() } };
  }
  if (exceedsBounds(args, CALL_BOUNDS)) return { args: json, wire: { INVALID_JSON: json } };
  return { args, wire: isRecord(args) ? args : { INVALID_JSON: json } };
}
