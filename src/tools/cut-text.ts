/** The first `length` UTF-16 units of a text, or one less where that would cut a surrogate pair. */
export function headOf(text: string, length: number): string {
  if (length <= 0) return '';
  return text.slice(0, isPairAt(text, length) ? length - 1 : length);
}

/** The last `length` UTF-16 units of a text, or one less where that would cut a surrogate pair. */
export function tailOf(text: string, length: number): string {
  const start = Math.max(text.length - length, 0);
  return text.slice(isPairAt(text, start) ? start + 1 : start);
}

function isPairAt(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return false;
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(index - 1, index + 1));
}
