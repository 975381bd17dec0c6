import type { RankedFinding } from './finding.js';
import { escapePattern } from './redaction-rule.js';
import { REDACTION_RULES } from './rules/all-rules.js';
import { scanWholeText } from './scan-whole-text.js';
import { TrigramTable } from './trigram-table.js';

/** Keywords that begin alike, as one expression of the engine's. */
interface Keywords {
  pattern: RegExp;
  /** By keyword, with the digit 0 for any: the rules that it belongs to. */
  rules: ReadonlyMap<string, readonly number[]>;
}

const KEYWORDS_OF = REDACTION_RULES.map(({ keywords }) => keywords.map(withoutDigits));

let table: TrigramTable<Keywords> | undefined;

/**
 * Scans a text again without the first scan's search for keywords: where three characters are the first of a keyword,
 * the engine's own expressions look for it, and each rule that has a keyword somewhere runs over all of the text.
 */
export function scanAgain(text: string): RankedFinding[] {
  table ??= new TrigramTable([...new Set(REDACTION_RULES.flatMap(({ keywords }) => keywords))], toKeywords);
  const rules = new Set<number>();
  table.scan(text, (start, { pattern, rules: rulesAt }) => {
    pattern.lastIndex = start;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) for (const rule of rulesAt.get(withoutDigits(found.toLowerCase())) ?? []) rules.add(rule);
  });
  return rules.size === 0 ? [] : scanWholeText(text, rules);
}

function toKeywords(keywords: readonly string[]): Keywords {
  // The longest first, so that a place gives the keyword that all others of that place begin.
  const sorted = keywords.toSorted((a, b) => b.length - a.length);
  const source = sorted.map((keyword) => escapePattern(keyword).replaceAll(/\d/g, '\\d')).join('|');
  return {
    pattern: new RegExp(source, 'giy'),
    rules: new Map(sorted.map(withoutDigits).map((keyword) => [keyword, rulesOf(keyword)])),
  };
}

function rulesOf(keyword: string): number[] {
  return KEYWORDS_OF.flatMap((others, index) => (others.some((other) => keyword.startsWith(other)) ? [index] : []));
}

/** The text with one digit in the place of all: keywords that stand for any digit are compared so. */
function withoutDigits(text: string): string {
  return text.replaceAll(/\d/g, '0');
}
