import { escapePointer } from '../../policy/find-duplicate-key.js';
import { stringEnd } from '../../policy/string-end.js';

/** A container that is open at some point of the text. */
type Open = { key: string } | { index: number };

/**
 * Where in a JSON document a pointer leads, as a byte offset. A place that is not there (a missing member) gives the
 * deepest one above it that is.
 */
export function locatePointer(json: Buffer, pointer: string): number {
  const text = json.toString('latin1');
  const wanted = pointer.split('/').slice(1);
  const open: Open[] = [];
  let best = {
    depth: 0,
    at: Math.max(
      0,
      json.findIndex((byte) => byte > 0x20),
    ),
  };
  let expectKey = false;
  const arrive = (at: number): void => {
    const isOnTheWay = open.length <= wanted.length && open.every((part, level) => stepOf(part) === wanted[level]);
    if (isOnTheWay && open.length > best.depth) best = { depth: open.length, at };
  };
  for (let at = 0; at < json.length && best.depth < wanted.length; at += 1) {
    const char = text.charAt(at);
    const top = open.at(-1);
    if (char === '"') {
      const end = stringEnd(text, at);
      if (expectKey && top !== undefined && 'key' in top) {
        top.key = readKey(json.subarray(at, end));
        arrive(at);
        expectKey = false;
      }
      at = end - 1;
    } else if (char === '{' || char === '[') {
      open.push(char === '{' ? { key: '' } : { index: 0 });
      expectKey = char === '{';
      if (char === '[') arrive(at + 1);
    } else if (char === '}' || char === ']') {
      open.pop();
      expectKey = false;
    } else if (char === ',' && top !== undefined) {
      if ('index' in top) {
        top.index += 1;
        arrive(at + 1);
      }
      expectKey = 'key' in top;
    }
  }
  let { at } = best;
  while (at < json.length - 1 && (json[at] ?? 0) <= 0x20) at += 1;
  return at;
}

function stepOf(part: Open): string {
  return 'key' in part ? escapePointer(part.key) : String(part.index);
}

// The document need not be valid: a key that cannot be read is on no pointer's way.
function readKey(quoted: Buffer): string {
  try {
    return String(JSON.parse(quoted.toString('utf8')));
  } catch {
    return '';
  }
}
