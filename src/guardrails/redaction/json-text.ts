import { isLosslessNumber, LosslessNumber, parse, stringify } from 'lossless-json';
import { parseJson } from '../../policy/parse-json.js';

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']', '"': '"' };

/** Returns what a string holds that is itself JSON text of an object, a list or a string; undefined for other strings. */
export function parseJsonText(text: string): unknown {
  const trimmed = text.trim();
  // Most strings are told apart here, and most of the others by the first token.
  if (trimmed.length < 2 || CLOSING[trimmed.charAt(0)] !== trimmed.at(-1)) return undefined;
  try {
    return parseJson(trimmed);
  } catch {
    return undefined;
  }
}

// Numbers that `JSON.parse` and `JSON.stringify` together spell in another way.
const MAY_BE_RESPELLED = /[\d.]{16}|\d[.eE]|-0/;

/** Returns the value of JSON text with a `LosslessNumber` for each number that would be spelled otherwise; undefined: none is. */
export function parseAsSpelled(text: string): unknown {
  if (!MAY_BE_RESPELLED.test(text)) return undefined;
  try {
    return parse(text.trim(), undefined, {
      parseNumber: (digits) => (String(Number(digits)) === digits ? Number(digits) : new LosslessNumber(digits)),
      // As `JSON.parse` takes it.
      onDuplicateKey: ({ newValue }) => newValue,
    });
  } catch {
    // Nested deeper than the stack allows.
    return undefined;
  }
}

/** Writes a value as JSON text, indented as `like` is. */
export function writeJsonText(value: unknown, like: string): string {
  const indent = /^\s{0,8}[{[]\r?\n([ \t]{1,8})\S/.exec(like)?.[1] ?? '';
  const write = holdsLossless(value) ? stringify : JSON.stringify;
  return write(value, null, indent) ?? 'null';
}

function holdsLossless(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return isLosslessNumber(value) || Object.values(value).some(holdsLossless);
}
