import { stringEnd } from './string-end.js';

/** A container that is open at some point of the text. */
type Open = { keys: Set<string>; key: string } | { index: number };

/** JSON pointer to the first key that its object already had, or undefined. The text must be valid JSON. */
export function findDuplicateKey(text: string): string | undefined {
  const open: Open[] = [];
  let expectKey = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    const top = open.at(-1);
    if (char === '"') {
      const end = stringEnd(text, at);
      if (expectKey && top !== undefined && 'keys' in top) {
        top.key = String(JSON.parse(text.slice(at, end)));
        if (top.keys.has(top.key)) return toPointer(open);
        top.keys.add(top.key);
        expectKey = false;
      }
      at = end - 1;
    } else if (char === '{' || char === '[') {
      open.push(char === '{' ? { keys: new Set(), key: '' } : { index: 0 });
      expectKey = char === '{';
    } else if (char === '}' || char === ']') {
      open.pop();
      expectKey = false;
    } else if (char === ',' && top !== undefined) {
      if ('index' in top) top.index += 1;
      expectKey = 'keys' in top;
    }
  }
  return undefined;
}

function toPointer(open: readonly Open[]): string {
  return open.map((part) => `/${'keys' in part ? escapePointer(part.key) : part.index}`).join('');
}

/** One step of a JSON pointer (RFC 6901). */
export function escapePointer(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}
