import { stringEnd } from './string-end.js';

// V8 13 and early 14 (Node 24, 26) may take a key that has an escape for another one that it read before: `{"\\":1}`,
// then `{"\n":1}` (nodejs/node#63785). An agent that names its arguments so would have a log that tells something else.
const MISREADS_KEYS = Number(process.versions.v8.split('.')[0]) >= 13;
// The last escape of a string, its end, and a colon.
const KEY_HAS_ESCAPE = /\\.[^"\\]*"\s*:/s;

/**
 * The value of a JSON text as `JSON.parse` has it, read in another way where this engine's `JSON.parse` may take one
 * key for another.
 * @throws SyntaxError
 */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  return MISREADS_KEYS && KEY_HAS_ESCAPE.test(text) ? parseWithPlainKeys(text, value) : value;
}

/**
 * Reads a valid JSON text with its keys spelled without escapes.
 * @param otherwise for a value that is nested too deep to be walked: whoever asks refuses it for that
 */
export function parseWithPlainKeys(text: string, otherwise: unknown): unknown {
  const spelled: unknown = JSON.parse(spellKeys(text));
  try {
    return unspellKeys(spelled);
  } catch (error) {
    if (error instanceof RangeError) return otherwise;
    throw error;
  }
}

function spellKeys(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (let open = text.indexOf('"'); open !== -1; ) {
    const end = stringEnd(text, open);
    const raw = text.slice(open, end);
    if (MAY_NEED_SPELLING.test(raw) && isKey(text, end)) {
      pieces.push(text.slice(from, open), `"${spell(String(JSON.parse(raw)))}"`);
      from = end;
    }
    open = text.indexOf('"', end);
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

function isKey(text: string, end: number): boolean {
  AFTER_KEY.lastIndex = end;
  return AFTER_KEY.test(text);
}

const AFTER_KEY = /\s*:/y;
const MAY_NEED_SPELLING = /^"\d|[\\\x7f]/;
// What a key cannot hold as it is, the sign that stands before its code, and a first digit: objects put keys that are
// numbers before all others, and then the last of two equal keys would not be known.
const SPELLED = /^\d|[\0-\x1f"\\\x7f]/g;
const SPELLING = /\x7f([0-9a-f]{2})/g;

function spell(key: string): string {
  return key.replace(SPELLED, (character) => `\x7f${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

function unspell(key: string): string {
  return key.replace(SPELLING, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function unspellKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) value[index] = unspellKeys(value[index]);
    return value;
  }
  // Takes `__proto__` for a name like any other.
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [unspell(key), unspellKeys(each)]));
}
