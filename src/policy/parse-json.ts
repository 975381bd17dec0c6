import { parse } from 'lossless-json';

// V8 13 and 14 (Node 24, 26) may take a key that begins with an escape for `\` when an object with that key was read
// before: `{"\\":1}`, then `{"\u00e9":1}` (nodejs/node#63785). An agent that names its arguments so would have a log
// that tells something else.
const MISREADS_KEYS = Number(process.versions.v8.split('.')[0]) >= 13;
const KEY_BEGINS_WITH_ESCAPE = /[{,]\s*"\\/;

/**
 * The value of a JSON text as `JSON.parse` has it, read in another way where this engine's `JSON.parse` may take one
 * key for another.
 * @throws SyntaxError
 */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (!MISREADS_KEYS || !text.includes('"\\') || !KEY_BEGINS_WITH_ESCAPE.test(text)) return value;
  try {
    return parse(text, undefined, { parseNumber: Number, onDuplicateKey: ({ newValue }) => newValue });
  } catch {
    // Nested too deep for a reader that calls itself: such a record is refused for it.
    return value;
  }
}
