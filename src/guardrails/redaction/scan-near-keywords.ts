import type { RankedFinding } from './finding.js';
import { KeywordAutomaton } from './keyword-automaton.js';
import { readMatch } from './read-match.js';
import { REDACTION_RULES } from './rules/all-rules.js';

interface Prefilter {
  automaton: KeywordAutomaton;
  /** By keyword: the rules whose matches may start with it. */
  rules: readonly (readonly number[])[];
  patterns: readonly RegExp[];
}

let prefilter: Prefilter | undefined;

/** Runs each rule where one of its keywords stands, and nowhere else: one pass over a text that holds none of them. */
export function scanNearKeywords(text: string): RankedFinding[] {
  prefilter ??= buildPrefilter();
  const { automaton, rules, patterns } = prefilter;
  const findings: RankedFinding[] = [];
  // By rule: where its last finding ends. Inside, the same rule has nothing more to say.
  const ends: number[] = [];
  automaton.scan(text, (keyword, start) => {
    for (const index of rules[keyword] ?? []) {
      const rule = REDACTION_RULES[index];
      const pattern = patterns[index];
      if (rule === undefined || pattern === undefined || start < (ends[index] ?? 0)) continue;
      pattern.lastIndex = start;
      const match = pattern.exec(text);
      const finding = match === null ? undefined : readMatch(rule, index, text, match);
      if (finding === undefined) continue;
      findings.push(finding);
      ends[index] = finding.end;
    }
  });
  return findings;
}

function buildPrefilter(): Prefilter {
  const keywords = [...new Set(REDACTION_RULES.flatMap((rule) => rule.keywords))];
  return {
    automaton: new KeywordAutomaton(keywords),
    rules: keywords.map((keyword) =>
      REDACTION_RULES.flatMap((rule, index) => (rule.keywords.includes(keyword) ? [index] : [])),
    ),
    patterns: REDACTION_RULES.map(({ pattern }) => new RegExp(pattern.source, `${pattern.flags}y`)),
  };
}
