import { redactAcrossLines } from './across-lines.js';
import { isPlainObject } from './is-plain-object.js';

/**
 * Does what `redactAcrossLines` does to every text, key and list of texts of a value that `redactValue` has left, so
 * that it is nested no deeper than that goes. Returns the very value where nothing is found.
 */
export function redactLines(value: unknown, known: readonly string[]): unknown {
  if (typeof value === 'string') return redactAcrossLines([value], known)[0];
  if (Array.isArray(value)) return redactList(value, known);
  return isPlainObject(value) ? redactMembers(value, known) : value;
}

function redactList(items: readonly unknown[], known: readonly string[]): unknown {
  // The lines that a program printed, or a text that it took apart.
  if (items.length > 1 && items.every((item) => typeof item === 'string')) return redactAcrossLines(items, known);
  const redacted = items.map((item) => redactLines(item, known));
  return redacted.every((item, index) => item === items[index]) ? items : redacted;
}

function redactMembers(object: Record<string, unknown>, known: readonly string[]): unknown {
  let isChanged = false;
  const entries = new Map<string, unknown>();
  for (const [key, item] of Object.entries(object)) {
    const newKey = redactAcrossLines([key], known)[0] ?? key;
    const newItem = redactLines(item, known);
    if (newKey !== key || newItem !== item) isChanged = true;
    let distinct = newKey;
    // Two secrets as keys become one placeholder; neither member may be lost.
    for (let copy = 2; entries.has(distinct); copy += 1) distinct = `${newKey} (${copy})`;
    entries.set(distinct, newItem);
  }
  return isChanged ? Object.fromEntries(entries) : object;
}
