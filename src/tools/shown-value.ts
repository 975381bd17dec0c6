import { headOf } from './cut-text.js';

const MAX_SHOWN = 80;

/** A model-controlled value in a few words for an error message; control characters and lone surrogates are escaped. */
export function shownValue(value: unknown): string {
  if (typeof value === 'string') {
    // Only the head is shown, so only the head is written out: the text may be megabytes.
    const text = JSON.stringify(headOf(value, MAX_SHOWN));
    return value.length > MAX_SHOWN ? `${text}…` : text;
  }
  // Never written out: nesting that a parser took can be too deep for a writer.
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
