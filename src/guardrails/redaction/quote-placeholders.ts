import type { Finding } from './finding.js';
import { placeholderFor } from './placeholder.js';

/**
 * Replaces findings in JSON text so that it stays JSON text: a number becomes a string. Returns undefined where nothing of
 * that kind was found.
 */
export function quotePlaceholders(json: string, findings: readonly Finding[]): string | undefined {
  let from = 0;
  let text = '';
  let quoted = false;
  for (const { rule, start, end } of findings) {
    const isNumber = /^\d+$/.test(json.slice(start, end)) && /[:[,\s]/.test(json.charAt(start - 1));
    const isWhole = isNumber && /[\]},\s]/.test(json.charAt(end)) && !isInString(json, start);
    if (isWhole) quoted = true;
    text += json.slice(from, start) + (isWhole ? `"${placeholderFor(rule)}"` : placeholderFor(rule));
    from = end;
  }
  return quoted ? text + json.slice(from) : undefined;
}

function isInString(json: string, offset: number): boolean {
  let inside = false;
  for (let at = 0; at < offset; at += 1) {
    const char = json.charCodeAt(at);
    if (char === BACKSLASH) at += 1;
    else if (char === QUOTE) inside = !inside;
  }
  return inside;
}

const BACKSLASH = 0x5c;
const QUOTE = 0x22;
