import { mapStrings } from '../../contracts/map-strings.js';
import { redactId } from '../../guardrails/redaction/redact-id.js';

/** A copy of what is told of a run, in which ids and names of models are as redacted rows have them. */
export function hideIds<T>(value: T): T {
  return mapStrings(value, (text) => redactId(text));
}
