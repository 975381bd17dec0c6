import { headOf, tailOf } from './cut-text.js';

/** Room that the sentence about what was left out may take. */
const MARK_CHARS = 200;

/**
 * A text in at most `maxChars` UTF-16 units: where it is longer, two thirds of the room are its head and one third its
 * tail, with a line between them that says what was left out. Surrogate pairs stay whole.
 * @param hint what a reader can do to see the rest.
 */
export function shortenText(text: string, maxChars: number, hint?: string): string {
  if (text.length <= maxChars) return text;
  const room = maxChars - MARK_CHARS;
  // Too little room for a sentence: the head says more than half a sentence would.
  if (room < MARK_CHARS) return `${headOf(text, maxChars - 1)}…`;
  const head = headOf(text, Math.ceil((room * 2) / 3));
  const tail = tailOf(text, Math.floor(room / 3));
  const left = text.slice(head.length, text.length - tail.length);
  const first = countBreaks(head) + 1;
  const mark = `\n[… ${left.length} characters left out (lines ${first} to ${first + countBreaks(left)})`;
  const advice = hint === undefined ? '' : `; ${headOf(hint, MARK_CHARS - mark.length - 6)}`;
  return `${head}${mark}${advice} …]\n${tail}`;
}

function countBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
