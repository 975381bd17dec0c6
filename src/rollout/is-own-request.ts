const MAX_DEPTH = 8;
const MAX_VALUES = 1000;

/**
 * Whether a call asked for the very thing that a refusal is about: one of its arguments, at any depth or in JSON text,
 * names it. `../../etc/passwd` and `docs/notes.txt` name the path that they lead to, and a URL its host.
 */
export function isOwnRequest(args: unknown, requested: string): boolean {
  const path = segmentsOf(requested);
  return textsIn(args).some(
    (text) => text === requested || isPathTo(text, path) || (text.includes('://') && isUrlOf(text, requested)),
  );
}

function textsIn(args: unknown): string[] {
  const texts: string[] = [];
  const waiting: { value: unknown; depth: number }[] = [{ value: args, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined && texts.length < MAX_VALUES; next = waiting.pop()) {
    const { value, depth } = next;
    if (typeof value === 'string') texts.push(value);
    const inner = typeof value === 'string' ? parseObject(value) : value;
    if (depth >= MAX_DEPTH || typeof inner !== 'object' || inner === null) continue;
    for (const item of Object.values(inner).slice(0, MAX_VALUES)) waiting.push({ value: item, depth: depth + 1 });
  }
  return texts;
}

function parseObject(text: string): unknown {
  if (!/^\s{0,8}[{[]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isPathTo(text: string, requested: readonly string[]): boolean {
  // Longer than a path, or a text of several lines.
  if (text.length > 8192 || text.includes('\n')) return false;
  const segments = segmentsOf(text);
  if (segments.length === 0 || segments.length > requested.length) return false;
  // Where a relative path starts is not known, so its end has to do; a word alone may be what was searched for.
  const isRelative = !text.startsWith('/') && /[/.]/.test(text);
  if (segments.length < requested.length && !isRelative) return false;
  return segments.every((segment, at) => segment === requested[requested.length - segments.length + at]);
}

function segmentsOf(path: string): string[] {
  const segments: string[] = [];
  for (const segment of path.split(/[\\/]/)) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments;
}

function isUrlOf(text: string, requested: string): boolean {
  if (!URL.canParse(text)) return false;
  const { host, hostname, port, protocol } = new URL(text);
  const usual = protocol === 'https:' ? '443' : '80';
  return [host, hostname, `${hostname}:${port || usual}`].includes(requested);
}
