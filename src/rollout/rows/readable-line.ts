import { fromJsonTextAsSpelled, toJsonText } from '../export/json-text.js';
import type { LineFields } from '../line-fields.js';
import { RedactedLine } from './redacted-line.js';

// What rows take over of a line as the bytes it is.
const KEYS = ['task', 'final_answer', 'tool_call_sequence', 'rollout_id', 'session_id'];

// Half of a pair, in JSON text without escaped backslashes.
const LONE_SURROGATE =
  /\\ud(?:[89ab][\da-f]{2}(?!\\ud[c-f])|[c-f][\da-f]{2}(?<!\\ud[89ab][\da-f]{2}\\ud[c-f][\da-f]{2}))/i;

// Both spellings that such an escape begins with.
const ESCAPES = [Buffer.from('\\ud'), Buffer.from('\\uD')];

/**
 * The line as JSON readers of trainers take it: one lone surrogate, which JSON can write as an escape and UTF-8 cannot,
 * stops the whole file there. Each becomes U+FFFD; members without one keep their bytes. `bytes`: the source line.
 */
export function toReadableLine(line: LineFields, bytes: Buffer): LineFields {
  if (!ESCAPES.some((start) => bytes.includes(start))) return line;
  const replaced = new Map<string, Buffer>();
  for (const key of KEYS) {
    const json = line.raw(key).toString('utf8');
    // An escaped backslash before `ud800` makes text of it, and between two halves keeps them apart.
    if (LONE_SURROGATE.test(json.replaceAll('\\\\', '~')))
      replaced.set(key, Buffer.from(toJsonText(fromJsonTextAsSpelled(json))));
  }
  return replaced.size === 0 ? line : new RedactedLine(line, replaced);
}
