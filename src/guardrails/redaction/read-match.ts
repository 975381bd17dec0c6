import type { RankedFinding } from './finding.js';
import { withoutPlaceholders } from './placeholder.js';
import type { RedactionRule } from './redaction-rule.js';
import { REDACTION_KINDS } from './rules/all-rules.js';

/** Returns what a match of a rule's pattern stands for, or undefined where the rule judges it to be no secret. */
export function readMatch(
  rule: RedactionRule,
  priority: number,
  text: string,
  match: RegExpExecArray,
): RankedFinding | undefined {
  const { before = '', secret = match[0] } = match.groups ?? {};
  const matchEnd = match.index + match[0].length;
  const found = before + secret;
  // What was redacted before is not redacted again; what stands beside a placeholder still is.
  const fresh = withoutPlaceholders(found, (kind) => REDACTION_KINDS.has(kind));
  if (fresh === '') return undefined;
  if (rule.accept !== undefined && !rule.accept(fresh, text[matchEnd] ?? '')) return undefined;
  return { rule: rule.id, priority, start: matchEnd - secret.length - before.length, end: endOf(rule, text, matchEnd) };
}

function endOf(rule: RedactionRule, text: string, matchEnd: number): number {
  let end = matchEnd;
  if (rule.tail === undefined) return end;
  rule.tail.lastIndex = end;
  while (rule.tail.test(text)) end = rule.tail.lastIndex;
  return end;
}
