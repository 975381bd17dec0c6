import { fieldPointer } from './field-pointer.js';
import { isPlainObject } from './is-plain-object.js';
import { parseAsSpelled, parseJsonText, writeJsonText } from './json-text.js';
import { placeholderFor } from './placeholder.js';
import { quotePlaceholders } from './quote-placeholders.js';
import { isSecretField, nameOfValue } from './redact-field.js';
import { withDigest } from './redact-id.js';
import { redactText, type WantsRule } from './redact-text.js';
import { SECRET_FIELD, TOO_DEEP, UNSETTLED } from './rules/all-rules.js';
import { ruleOfNumber, toNumber } from './secret-number.js';

/** Deeper than any record that the reader of rollouts lets through. */
export const MAX_REDACTION_DEPTH = 1000;

const MAX_ROUNDS = 8;
// What joins a call to its result, so different ids must stay different.
const CALL_IDS = new Set(['callId', 'call_id', 'toolCallId', 'tool_call_id', 'batchId', 'batch_id', 'id']);

/** Hears of each finding: its field, as a pointer with `*` for array indices, and the rule. */
export type VisitFinding = (field: string, rule: string) => void;

/**
 * Redacts every string of a parsed JSON value at every depth, and every key; a string that is JSON text itself is redacted
 * as the value that it holds. Numbers of payment cards, and those under a name that tells of a secret, become placeholders
 * too. Returns the very value where nothing is found; instances of other classes than a number's are left as they are. What
 * is nested too deep is replaced as a whole.
 */
export function redactValue(value: unknown, visit: VisitFinding, wants?: WantsRule): unknown {
  return redact(value, { names: [], field: '', depth: 0, visit, ...(wants === undefined ? {} : { wants }) });
}

/** Redacts a text as `redactValue` does. */
export function redactString(text: string, visit: VisitFinding): string {
  return redactNamed(text, { names: [], field: '', depth: 0, visit });
}

/** Where a value stands. */
interface Place {
  /**
   * Of the member that the value is, or that holds the list it stands in, as the cookies of a response do: as it was and as
   * redaction leaves it, since whoever reads the result judges by the latter.
   */
  names: readonly string[];
  field: string;
  depth: number;
  visit: VisitFinding;
  /** Absent: every rule counts. */
  wants?: WantsRule;
}

function redact(value: unknown, place: Place): unknown {
  if (typeof value === 'string') return redactNamed(value, place);
  const isArray = Array.isArray(value);
  if (!isArray && !isPlainObject(value)) return redactNumber(value, place);
  if (place.depth >= MAX_REDACTION_DEPTH) return replace(TOO_DEEP, place);
  return isArray ? redactArray(value, place) : redactObject(value, place);
}

function redactNumber(value: unknown, place: Place): unknown {
  const number = toNumber(value);
  const rule = number === undefined ? undefined : ruleOfNumber(number, place.names);
  return rule === undefined || place.wants?.(rule) === false ? value : replace(rule, place);
}

function redactArray(items: readonly unknown[], place: Place): unknown {
  const below: Place = { ...place, field: fieldPointer(place.field, 0), depth: place.depth + 1 };
  let copy: unknown[] | undefined;
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    const redacted = redact(item, below);
    if (redacted === item) continue;
    copy ??= [...items];
    copy[index] = redacted;
  }
  return copy ?? items;
}

function redactObject(object: Record<string, unknown>, place: Place): unknown {
  const { field, depth } = place;
  const nameForValue = nameOfValue(object);
  let isChanged = false;
  // Built of entries, as a record may have a key __proto__.
  const entries: [string, unknown][] = [];
  for (const key of Object.keys(object)) {
    const item = object[key];
    const newKey = redactKey(key, place);
    const name = key === 'value' ? nameForValue : undefined;
    const names = name === undefined ? distinct(key, newKey) : distinct(name, redactString(name, IGNORED));
    let newItem = redact(item, { ...place, names, field: fieldPointer(field, newKey), depth: depth + 1 });
    if (newItem !== item && typeof item === 'string' && CALL_IDS.has(key)) newItem = withDigest(String(newItem), item);
    if (newKey !== key || newItem !== item) isChanged = true;
    entries.push([newKey, newItem]);
  }
  return isChanged ? Object.fromEntries(withDistinctKeys(entries)) : object;
}

const IGNORED = (): void => undefined;

function distinct(name: string, redacted: string): string[] {
  return name === redacted ? [name] : [name, redacted];
}

const MAX_CLEAN_KEYS = 4096;
const CLEAN_KEYS = new Set<string>();

// Records repeat their keys; those known to be clean are not read again.
function redactKey(key: string, place: Place): string {
  if (CLEAN_KEYS.has(key)) return key;
  const redacted = redactNamed(key, { ...place, names: [], depth: 0 });
  // Clean by some rules is not clean by all.
  const isClean = redacted === key && place.wants === undefined;
  if (isClean && key.length <= 64 && CLEAN_KEYS.size < MAX_CLEAN_KEYS) CLEAN_KEYS.add(key);
  return redacted;
}

function redactNamed(text: string, place: Place): string {
  const found: [field: string, rule: string][] = [];
  const redacted = settle(text, { ...place, visit: (field, rule) => found.push([field, rule]) });
  // A provider's rule says more than the name of the field, where it covers the whole.
  if (place.names.some((name) => isSecretField(name, redacted))) return replace(SECRET_FIELD, place);
  for (const [field, rule] of found) place.visit(field, rule);
  return redacted;
}

function settle(text: string, place: Place): string {
  let current = text;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const held = parseJsonText(current);
    const inside = held === undefined ? current : redactInside(current, held, place);
    const { text: redacted, findings } = redactText(inside, place.wants);
    for (const { rule } of findings) place.visit(place.field, rule);
    if (redacted === inside) return redacted;
    // A text that changed may be other JSON text now, or for the first time.
    current = (held === undefined ? undefined : quotePlaceholders(inside, findings)) ?? redacted;
  }
  return replace(UNSETTLED, place);
}

// JSON text is written again only where something was found in what it holds.
function redactInside(text: string, held: unknown, place: Place): string {
  const below = { ...place, depth: place.depth + 1 };
  const redacted = redact(held, below);
  if (redacted === held) return text;
  const spelled = parseAsSpelled(text);
  return writeJsonText(spelled === undefined ? redacted : redact(spelled, { ...below, visit: IGNORED }), text);
}

function replace(rule: string, { field, visit }: Place): string {
  visit(field, rule);
  return placeholderFor(rule);
}

// Two secrets as keys become one placeholder; neither member may be lost.
function withDistinctKeys(entries: readonly [string, unknown][]): [string, unknown][] {
  const used = new Set<string>();
  return entries.map(([key, item]) => {
    let distinctKey = key;
    for (let copy = 2; used.has(distinctKey); copy += 1) distinctKey = `${key} (${copy})`;
    used.add(distinctKey);
    return [distinctKey, item];
  });
}
