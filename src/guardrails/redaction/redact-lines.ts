import { redactAcrossLines } from './across-lines.js';
import { isPlainObject } from './is-plain-object.js';
import { MAX_REDACTION_DEPTH } from './redact-value.js';

/**
 * Does what `redactAcrossLines` does to every text, key and list of texts of a value. Comes before `redactValue`, which
 * would take a cut token's beginning and leave its end; what is nested deeper than that goes is left to it. Returns the
 * very value where nothing is found.
 */
export function redactLines(value: unknown, known: readonly string[], depth = 0): unknown {
  if (typeof value === 'string') return redactAcrossLines([value], known)[0];
  if (depth >= MAX_REDACTION_DEPTH) return value;
  if (Array.isArray(value)) return redactList(value, known, depth);
  return isPlainObject(value) ? redactMembers(value, known, depth) : value;
}

function redactList(items: readonly unknown[], known: readonly string[], depth: number): unknown {
  // The lines that a program printed, or a text that it took apart.
  if (items.length > 1 && items.every((item) => typeof item === 'string')) return redactAcrossLines(items, known);
  const redacted = items.map((item) => redactLines(item, known, depth + 1));
  return redacted.every((item, index) => item === items[index]) ? items : redacted;
}

function redactMembers(object: Record<string, unknown>, known: readonly string[], depth: number): unknown {
  let isChanged = false;
  const entries = new Map<string, unknown>();
  for (const [key, item] of Object.entries(object)) {
    const newKey = redactAcrossLines([key], known)[0] ?? key;
    const newItem = redactLines(item, known, depth + 1);
    if (newKey !== key || newItem !== item) isChanged = true;
    let distinct = newKey;
    // Two secrets as keys become one placeholder; neither member may be lost.
    for (let copy = 2; entries.has(distinct); copy += 1) distinct = `${newKey} (${copy})`;
    entries.set(distinct, newItem);
  }
  return isChanged ? Object.fromEntries(entries) : object;
}
