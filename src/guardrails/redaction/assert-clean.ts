import { WasmagentError } from '../../errors.js';
import type { RankedFinding } from './finding.js';
import { foldText } from './fold-text.js';
import { isPlainObject } from './is-plain-object.js';
import { isSecretField, nameOfValue } from './redact-field.js';
import { SECRET_FIELD } from './rules/all-rules.js';
import { scanAgain } from './scan-again.js';
import { scanWholeText } from './scan-whole-text.js';
import { ruleOfNumber, toNumber } from './secret-number.js';

/** What is still there after redaction: the field, as a pointer, and the rule that fits. */
export interface Leak {
  readonly field: string;
  readonly rule: string;
}

// Of so many values one is read by every rule, whatever keywords it has: a rule whose keywords are wrong shows there.
const READ_BY_ALL = 64;
// Nothing of a secret, and the end of whatever stands before it.
const BETWEEN = '\n\0\n';

let looks = 0;

/** A text in a value, and what it is called there. */
interface PlacedText {
  text: string;
  field: string;
  /** The name that says what the text is; a key has none. */
  name: string | undefined;
}

/**
 * Looks again at what redaction let through, in another way: keywords are found by their first characters and
 * expressions of the engine's, the rules that they belong to run over all of the text, for one value in 64 every rule
 * does, and the walk is another.
 * Returns the first leak, or undefined. Takes a text or a parsed JSON value; JSON text is looked at as text and as the
 * value it holds.
 */
export function findLeak(value: unknown): Leak | undefined {
  const { texts, numbers } = contentsOf(value);
  looks += 1;
  const scan: Scan = looks % READ_BY_ALL === 1 ? scanWholeText : scanAgain;
  const [number] = numbers;
  if (number !== undefined) return number;
  const named = texts.find(({ text, name }) => name !== undefined && isSecretField(name, text));
  if (named !== undefined) return { field: named.field, rule: SECRET_FIELD };
  // As one text, as most are short; what seems to be there may lie across two of them, so each is asked then.
  if (leakIn(texts.map(({ text }) => text).join(BETWEEN), scan) === undefined) return undefined;
  for (const { text, field } of texts) {
    const rule = leakIn(text, scan);
    if (rule !== undefined) return { field, rule };
  }
  return undefined;
}

/** What is to be looked at in a value. */
interface Contents {
  /** Every text, keys too. */
  texts: PlacedText[];
  /** Numbers that redaction would not have left. */
  numbers: Leak[];
}

function contentsOf(value: unknown): Contents {
  const texts: PlacedText[] = [];
  const numbers: Leak[] = [];
  // A stack of its own, so that no depth of the value ends the program.
  const waiting: { item: unknown; field: string; name: string | undefined }[] = [
    { item: value, field: '', name: undefined },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { item, field, name } = next;
    if (typeof item === 'string') {
      texts.push({ text: item, field, name });
      const held = MAY_HOLD_VALUE.test(item) ? valueIn(item) : undefined;
      if (held !== undefined) waiting.push({ item: held, field, name });
    } else if (Array.isArray(item)) {
      for (const each of item) waiting.push({ item: each, field: `${field}/*`, name });
    } else if (isPlainObject(item)) {
      const nameForValue = nameOfValue(item);
      for (const [key, each] of Object.entries(item)) {
        waiting.push({ item: key, field, name: undefined });
        waiting.push({
          item: each,
          field: `${field}/${key}`.slice(0, 256),
          name: key === 'value' ? (nameForValue ?? key) : key,
        });
      }
    } else {
      const number = toNumber(item);
      const rule = number === undefined ? undefined : ruleOfNumber(number, name === undefined ? [] : [name]);
      if (rule !== undefined) numbers.push({ field, rule });
    }
  }
  return { texts, numbers };
}

// The beginnings of JSON text that holds more than a word or a number.
const MAY_HOLD_VALUE = /^\s*(?:["[]|\{\s*["}])/;

function valueIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
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

type Scan = (text: string) => RankedFinding[];

function leakIn(text: string, scan: Scan): string | undefined {
  const folded = foldText(text);
  return (scan(text)[0] ?? (folded === undefined ? undefined : scan(folded.text)[0]))?.rule;
}
