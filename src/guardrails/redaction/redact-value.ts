import { fieldPointer } from './field-pointer.js';
import { isPlainObject } from './is-plain-object.js';
import { placeholderFor } from './placeholder.js';
import { isSecretField, nameOfValue } from './redact-field.js';
import { redactText } from './redact-text.js';
import { SECRET_FIELD, TOO_DEEP } from './rules/all-rules.js';

/** Deeper than any record that the reader of rollouts lets through. */
export const MAX_REDACTION_DEPTH = 1000;

/** Hears of each finding: its field, as a pointer with `*` for array indices, and the rule. */
export type VisitFinding = (field: string, rule: string) => void;

/**
 * Redacts every string of a parsed JSON value at every depth, and every key. Returns the very value where nothing is found;
 * what is not a plain object, an array or a string is left as it is. What is nested too deep is replaced as a whole.
 */
export function redactValue(value: unknown, visit: VisitFinding): unknown {
  return redact(value, undefined, '', 0, visit);
}

// `name`: of the member that the value is, or that holds the list it stands in, as the cookies of a response do.
function redact(value: unknown, name: string | undefined, field: string, depth: number, visit: VisitFinding): unknown {
  if (typeof value === 'string') return redactNamed(value, name, field, visit);
  const isArray = Array.isArray(value);
  if (!isArray && !isPlainObject(value)) return value;
  if (depth >= MAX_REDACTION_DEPTH) {
    visit(field, TOO_DEEP);
    return placeholderFor(TOO_DEEP);
  }
  return isArray ? redactArray(value, name, field, depth, visit) : redactObject(value, field, depth, visit);
}

function redactString(text: string, field: string, visit: VisitFinding): string {
  const redacted = redactText(text);
  for (const { rule } of redacted.findings) visit(field, rule);
  return redacted.text;
}

function redactArray(
  items: readonly unknown[],
  name: string | undefined,
  field: string,
  depth: number,
  visit: VisitFinding,
): unknown {
  const below = fieldPointer(field, 0);
  let copy: unknown[] | undefined;
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    const redacted = redact(item, name, below, depth + 1, visit);
    if (redacted === item) continue;
    copy ??= [...items];
    copy[index] = redacted;
  }
  return copy ?? items;
}

function redactObject(object: Record<string, unknown>, field: string, depth: number, visit: VisitFinding): unknown {
  const nameForValue = nameOfValue(object);
  let isChanged = false;
  // Built of entries, as a record may have a key __proto__.
  const entries: [string, unknown][] = [];
  for (const key of Object.keys(object)) {
    const item = object[key];
    const newKey = redactKey(key, field, visit);
    const below = fieldPointer(field, newKey);
    const name = key === 'value' && nameForValue !== undefined ? nameForValue : key;
    const newItem = redact(item, name, below, depth + 1, visit);
    if (newKey !== key || newItem !== item) isChanged = true;
    entries.push([newKey, newItem]);
  }
  return isChanged ? Object.fromEntries(withDistinctKeys(entries)) : object;
}

const MAX_CLEAN_KEYS = 4096;
const CLEAN_KEYS = new Set<string>();

// Records repeat their keys; those known to be clean are not read again.
function redactKey(key: string, field: string, visit: VisitFinding): string {
  if (CLEAN_KEYS.has(key)) return key;
  const redacted = redactString(key, field, visit);
  if (redacted === key && key.length <= 64 && CLEAN_KEYS.size < MAX_CLEAN_KEYS) CLEAN_KEYS.add(key);
  return redacted;
}

function redactNamed(text: string, name: string | undefined, field: string, visit: VisitFinding): string {
  const redacted = redactText(text);
  // A provider's rule says more than the name of the field, where it covers the whole.
  if (name !== undefined && isSecretField(name, redacted.text)) {
    visit(field, SECRET_FIELD);
    return placeholderFor(SECRET_FIELD);
  }
  for (const { rule } of redacted.findings) visit(field, rule);
  return redacted.text;
}

// Two secrets as keys become one placeholder; neither member may be lost.
function withDistinctKeys(entries: readonly [string, unknown][]): [string, unknown][] {
  const used = new Set<string>();
  return entries.map(([key, item]) => {
    let distinct = key;
    for (let copy = 2; used.has(distinct); copy += 1) distinct = `${key} (${copy})`;
    used.add(distinct);
    return [distinct, item];
  });
}
