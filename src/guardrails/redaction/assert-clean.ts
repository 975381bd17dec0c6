import { WasmagentError } from '../../errors.js';
import { foldText } from './fold-text.js';
import { isPlainObject } from './is-plain-object.js';
import { isSecretField, nameOfValue } from './redact-field.js';
import { SECRET_FIELD } from './rules/all-rules.js';
import { scanWholeText } from './scan-whole-text.js';

/** What is still there after redaction: the field, as a pointer, and the rule that fits. */
export interface Leak {
  readonly field: string;
  readonly rule: string;
}

/**
 * Looks again at what redaction let through, in another way: every rule over all of every text, without the search for
 * keywords, and with a walk of its own. Returns the first leak, or undefined. Takes a text or a parsed JSON value.
 */
export function findLeak(value: unknown): Leak | undefined {
  // A stack of its own, so that no depth of the value ends the program.
  const waiting: { item: unknown; field: string; name: string | undefined }[] = [
    { item: value, field: '', name: undefined },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { item, field, name } = next;
    if (typeof item === 'string') {
      const rule = leakIn(item) ?? (name !== undefined && isSecretField(name, item) ? SECRET_FIELD : undefined);
      if (rule !== undefined) return { field, rule };
    } else if (Array.isArray(item)) {
      for (const each of item) waiting.push({ item: each, field: `${field}/*`.slice(0, 256), name });
    } else if (isPlainObject(item)) {
      const nameForValue = nameOfValue(item);
      for (const [key, each] of Object.entries(item)) {
        const rule = leakIn(key);
        if (rule !== undefined) return { field, rule };
        waiting.push({
          item: each,
          field: `${field}/${key}`.slice(0, 256),
          name: key === 'value' ? (nameForValue ?? key) : key,
        });
      }
    }
  }
  return undefined;
}

/**
 * Throws when any rule still fits in a redacted text or value: then redaction has a fault, and nothing may be written. The
 * message names the field and the rule, never what was found.
 */
export function assertClean(value: unknown): void {
  const leak = findLeak(value);
  if (leak === undefined) return;
  throw new WasmagentError('BUG', `redaction left a ${leak.rule} in ${leak.field === '' ? 'the text' : leak.field}`);
}

function leakIn(text: string): string | undefined {
  const folded = foldText(text);
  return (scanWholeText(text)[0] ?? (folded === undefined ? undefined : scanWholeText(folded.text)[0]))?.rule;
}
