import { REDACTION_KINDS } from '../../guardrails/redaction/rules/all-rules.js';
import { indexOfLinear } from './index-of-linear.js';

const PLACEHOLDER = /\[REDACTED:([a-z0-9-]{1,40})\]/g;

/** Whether a text has a placeholder of a kind that redaction knows. */
export function hasPlaceholder(text: string): boolean {
  return piecesOf(text).length > 1;
}

/** How much of a text is no placeholder. */
export function lengthWithoutPlaceholders(text: string): number {
  return piecesOf(text).reduce((sum, piece) => sum + piece.length, 0);
}

/**
 * Whether a text is the source, or the source with each placeholder standing for one character of it or more. Takes
 * time in proportion to both lengths, whatever they hold.
 */
export function matchesRedacted(text: string, source: string): boolean {
  if (text === source) return true;
  const [first = '', ...rest] = piecesOf(text);
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

/** What stands between the placeholders of known kinds; others are text like any other. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { 0: placeholder, 1: kind = '', index } of text.matchAll(PLACEHOLDER)) {
    if (!REDACTION_KINDS.has(kind)) continue;
    pieces.push(text.slice(from, index));
    from = index + placeholder.length;
  }
  pieces.push(text.slice(from));
  return pieces;
}
