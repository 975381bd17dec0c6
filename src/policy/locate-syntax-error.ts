/** Where JSON text stops being JSON, and what is there. */
export interface SyntaxFault {
  /** Characters before the fault, from 0. */
  at: number;
  found: 'end' | 'character' | 'control-character' | 'non-finite';
}

type State = 'value' | 'first-value' | 'first-key' | 'key' | 'colon' | 'after';

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORD = /true|false|null/y;
const NON_FINITE = /NaN|[+-]?Infinity/y;
const HEX = /[0-9a-fA-F]{4}/y;

/**
 * Finds the first fault of a JSON text (RFC 8259), or nothing where there is none. `JSON.parse` says where only in a
 * message that differs between versions of Node.
 */
export function locateSyntaxError(text: string): SyntaxFault | undefined {
  const closers: string[] = [];
  let state: State = 'value';
  let at = 0;
  const fail = (where: number, found?: SyntaxFault['found']): SyntaxFault => ({
    at: where,
    found: found ?? (where >= text.length ? 'end' : 'character'),
  });
  for (;;) {
    while (' \t\n\r'.includes(text[at] ?? 'x')) at += 1;
    const char = text[at];
    if (state === 'after' && closers.length === 0) return char === undefined ? undefined : fail(at);
    if (char === undefined) return fail(at);
    const wantsValue: boolean = state === 'value' || state === 'first-value';
    const wantsKey: boolean = state === 'key' || state === 'first-key';
    if ((wantsValue || wantsKey) && char === '"') {
      const end = stringEnd(text, at);
      if (typeof end === 'object') return end;
      at = end;
      state = wantsKey ? 'colon' : 'after';
    } else if (wantsValue && (char === '{' || char === '[')) {
      closers.push(char === '{' ? '}' : ']');
      state = char === '{' ? 'first-key' : 'first-value';
      at += 1;
    } else if (char === closers.at(-1) && (state === 'after' || state === 'first-key' || state === 'first-value')) {
      closers.pop();
      state = 'after';
      at += 1;
    } else if (state === 'after' && char === ',') {
      state = closers.at(-1) === '}' ? 'key' : 'value';
      at += 1;
    } else if (state === 'colon' && char === ':') {
      state = 'value';
      at += 1;
    } else {
      const end = wantsValue ? (matchAt(NUMBER, text, at) ?? matchAt(WORD, text, at)) : undefined;
      if (end === undefined) return fail(at, wantsValue && matchAt(NON_FINITE, text, at) ? 'non-finite' : undefined);
      at = end;
      state = 'after';
    }
  }
}

function stringEnd(text: string, open: number): number | SyntaxFault {
  for (let at = open + 1; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char === '"') return at + 1;
    if (char < ' ') return { at, found: 'control-character' };
    if (char !== '\\') continue;
    at += 1;
    const escaped = text[at] ?? '';
    if (escaped === 'u' && matchAt(HEX, text, at + 1) !== undefined) at += 4;
    else if (escaped === '' || !'"\\/bfnrt'.includes(escaped))
      return { at, found: at < text.length ? 'character' : 'end' };
  }
  return { at: text.length, found: 'end' };
}

function matchAt(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
