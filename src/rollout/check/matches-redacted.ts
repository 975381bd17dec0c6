const PLACEHOLDER = /\[REDACTED:[^[\]\s]{1,64}\]/;

/** Whether a text has a placeholder that redaction put in the place of something else. */
export function hasPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text);
}

/**
 * Whether a text is the source, or the source with each placeholder standing for one character of it or more. Takes
 * time in proportion to both lengths, whatever they hold.
 */
export function matchesRedacted(text: string, source: string): boolean {
  if (text === source) return true;
  const [first = '', ...rest] = text.split(new RegExp(PLACEHOLDER, 'g'));
  const last = rest.pop();
  if (last === undefined || !source.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest) {
    // The leftmost place leaves the most for the pieces after it.
    const found = indexOfLinear(source, piece, at + 1);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return source.length - last.length > at && source.endsWith(last);
}

/** `indexOf` that no choice of texts makes slow (Knuth, Morris, Pratt). */
function indexOfLinear(text: string, wanted: string, from: number): number {
  if (wanted === '') return from <= text.length ? from : -1;
  const border = new Uint32Array(wanted.length);
  for (let at = 1, length = 0; at < wanted.length; at += 1) {
    while (length > 0 && wanted.charCodeAt(at) !== wanted.charCodeAt(length)) length = border[length - 1] ?? 0;
    if (wanted.charCodeAt(at) === wanted.charCodeAt(length)) length += 1;
    border[at] = length;
  }
  for (let at = from, matched = 0; at < text.length; at += 1) {
    while (matched > 0 && text.charCodeAt(at) !== wanted.charCodeAt(matched)) matched = border[matched - 1] ?? 0;
    if (text.charCodeAt(at) === wanted.charCodeAt(matched)) matched += 1;
    if (matched === wanted.length) return at - matched + 1;
  }
  return -1;
}
