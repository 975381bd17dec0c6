import type { RankedFinding } from './finding.js';
import { readMatch } from './read-match.js';
import { REDACTION_RULES } from './rules/all-rules.js';

const PATTERNS = REDACTION_RULES.map(({ pattern }) => new RegExp(pattern.source, `${pattern.flags}g`));

/** Runs rules over all of a text, keyword or not: every rule, or those with the given numbers. */
export function scanWholeText(text: string, only?: ReadonlySet<number>): RankedFinding[] {
  const findings: RankedFinding[] = [];
  REDACTION_RULES.forEach((rule, index) => {
    const pattern = PATTERNS[index];
    if (pattern === undefined || only?.has(index) === false) return;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const finding = readMatch(rule, index, text, match);
      if (finding !== undefined) findings.push(finding);
      pattern.lastIndex = finding?.end ?? match.index + 1;
    }
  });
  return findings;
}
