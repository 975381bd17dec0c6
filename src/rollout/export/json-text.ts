import { isLosslessNumber, isSafeNumber, LosslessNumber, parse, stringify } from 'lossless-json';
import { parseJson } from '../../policy/parse-json.js';

// JSON.stringify writes a lone surrogate as an escape in lower case; an escaped backslash before it is text.
const LONE_SURROGATE = /(?<=(?:^|[^\\])(?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g;

/**
 * JSON text of a value in which numbers that a double cannot hold are `LosslessNumber`s: their digits are written as
 * they were read. A lone surrogate, which no trainer's JSON reader accepts, becomes U+FFFD.
 */
export function toJsonText(value: unknown, indent = 0): string {
  const text = (holdsLossless(value) ? stringify(value, null, indent) : JSON.stringify(value, null, indent)) ?? 'null';
  return text.includes('\\ud') ? text.replace(LONE_SURROGATE, '\ufffd') : text;
}

// Shorter digits and exponents are held by a double exactly or as near as any reader comes.
const MAY_BE_UNSAFE = /[\d.]{16}|\de[+-]?\d{3}/i;

/** The value of JSON text, with a `LosslessNumber` for each number that a double cannot hold. @throws SyntaxError */
export function fromJsonText(text: string): unknown {
  if (!MAY_BE_UNSAFE.test(text)) return parseJson(text);
  return parse(text, undefined, {
    parseNumber: (digits) => (isSafeNumber(digits) ? Number(digits) : new LosslessNumber(digits)),
  });
}

// Other spellings are the ones that would be written again.
const MAY_BE_SPELLED_OTHERWISE = /[\d.]{16}|\d[.eE]|-0/;

/**
 * The same with a `LosslessNumber` for each number that would be spelled otherwise when it is written again: `1.0`.
 * @throws SyntaxError
 */
export function fromJsonTextAsSpelled(text: string): unknown {
  if (!MAY_BE_SPELLED_OTHERWISE.test(text)) return parseJson(text);
  return parse(text, undefined, {
    parseNumber: (digits) => (String(Number(digits)) === digits ? Number(digits) : new LosslessNumber(digits)),
  });
}

// The built-in writer is several times faster, and rows rarely hold such numbers.
function holdsLossless(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(holdsLossless);
  return isLosslessNumber(value) || Object.values(value).some(holdsLossless);
}
