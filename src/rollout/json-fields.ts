import { isEscaped, stringEnd } from '../policy/string-end.js';

const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** One member of a line's outermost object, as byte positions in the line. */
export interface Field {
  key: string;
  /** Where the key's opening quote is. */
  start: number;
  valueStart: number;
  /** One past the last byte of the value, blanks not counted. */
  valueEnd: number;
}

/**
 * The outermost members of one JSON object, in order, or undefined where the text is no object from end to end. What
 * is inside the values is stepped over, not judged.
 * @param text the line's bytes, one a character (latin1), so that positions in it are positions in the line
 */
export function readFields(text: string): Field[] | undefined {
  let at = skipBlank(text, 0);
  if (text.charCodeAt(at) !== OPEN_OBJECT) return undefined;
  const fields: Field[] = [];
  at = skipBlank(text, at + 1);
  if (text.charCodeAt(at) === CLOSE_OBJECT) return skipBlank(text, at + 1) === text.length ? fields : undefined;
  for (;;) {
    const start = at;
    if (text.charCodeAt(at) !== QUOTE) return undefined;
    const keyEnd = stringEnd(text, at);
    at = skipBlank(text, keyEnd);
    if (text.charCodeAt(at) !== COLON) return undefined;
    const valueStart = skipBlank(text, at + 1);
    const valueEnd = skipValue(text, valueStart);
    if (valueEnd === valueStart) return undefined;
    fields.push({ key: readKey(text, start, keyEnd), start, valueStart, valueEnd });
    at = skipBlank(text, valueEnd);
    const next = text.charCodeAt(at);
    at = skipBlank(text, at + 1);
    if (next === CLOSE_OBJECT) return at === text.length ? fields : undefined;
    if (next !== COMMA) return undefined;
  }
}

/** How many strings a valid JSON text has, keys among them. Jumps from quote to quote. */
export function countStrings(text: string): number {
  let quotes = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) if (!isEscaped(text, at)) quotes += 1;
  return quotes / 2;
}

function skipBlank(text: string, from: number): number {
  let at = from;
  for (;;) {
    const char = text.charCodeAt(at);
    if (char !== SPACE && char !== TAB && char !== LF && char !== CR) return at;
    at += 1;
  }
}

/** Where the value ends that begins here; where it begins when there is none, or when it never ends. */
function skipValue(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case QUOTE:
        at = stringEnd(text, at) - 1;
        if (depth === 0) return at + 1;
        break;
      case OPEN_OBJECT:
      case OPEN_ARRAY:
        depth += 1;
        break;
      case CLOSE_OBJECT:
      case CLOSE_ARRAY:
        if (depth === 0) return at;
        depth -= 1;
        if (depth === 0) return at + 1;
        break;
      case COMMA:
      case SPACE:
      case TAB:
      case LF:
      case CR:
        if (depth === 0) return at;
    }
  }
  return from;
}

/** The key between two quotes, with its escapes resolved: `"r\u0061nk"` is rank. */
function readKey(text: string, start: number, end: number): string {
  const raw = text.slice(start + 1, end - 1);
  if (!UNUSUAL.test(raw)) return raw;
  try {
    return String(JSON.parse(Buffer.from(text.slice(start, end), 'latin1').toString('utf8')));
  } catch {
    return raw;
  }
}

const UNUSUAL = /[^\x20-\x7e]|\\/;
