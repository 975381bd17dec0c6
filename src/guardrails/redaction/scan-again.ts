import type { RankedFinding } from './finding.js';
import { escapePattern } from './redaction-rule.js';
import { REDACTION_RULES } from './rules/all-rules.js';
import { scanWholeText } from './scan-whole-text.js';

// The longest first, so that a place gives the keyword that all others of that place begin.
const KEYWORDS = [...new Set(REDACTION_RULES.flatMap((rule) => rule.keywords))].sort((a, b) => b.length - a.length);
const ANY_KEYWORD = new RegExp(
  KEYWORDS.map((keyword) => escapePattern(keyword).replaceAll(/\d/g, '\\d')).join('|'),
  'gi',
);
const KEYWORDS_OF = REDACTION_RULES.map((rule) => rule.keywords.map(withoutDigits));
const RULES_AT = new Map(KEYWORDS.map(withoutDigits).map((keyword) => [keyword, rulesOf(keyword)]));

/**
 * Scans a text again without the first scan's search for keywords: the engine's own expression finds them, and each
 * rule that has one of them runs over all of the text.
 */
export function scanAgain(text: string): RankedFinding[] {
  const rules = new Set<number>();
  ANY_KEYWORD.lastIndex = 0;
  for (let match = ANY_KEYWORD.exec(text); match !== null; match = ANY_KEYWORD.exec(text)) {
    for (const rule of RULES_AT.get(withoutDigits(match[0].toLowerCase())) ?? []) rules.add(rule);
    // Another keyword may begin inside this one.
    ANY_KEYWORD.lastIndex = match.index + 1;
  }
  return rules.size === 0 ? [] : scanWholeText(text, rules);
}

function rulesOf(keyword: string): number[] {
  return KEYWORDS_OF.flatMap((others, index) => (others.some((other) => keyword.startsWith(other)) ? [index] : []));
}

/** The text with one digit in the place of all: keywords that stand for any digit are compared so. */
function withoutDigits(text: string): string {
  return text.replaceAll(/\d/g, '0');
}
