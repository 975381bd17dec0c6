import type { Redactor } from '../../contracts/guardrail.js';
import { mapStrings } from '../../contracts/map-strings.js';
import { type Labels, redactText } from '../redact.js';

/** A redactor of known texts: an endpoint that sends the key back must not get it into a log or a record. */
export function toRedactor(labels: Labels): Redactor {
  const text = (each: string): string => redactText(each, labels);
  return { text, value: (value) => mapStrings(value, text) };
}
