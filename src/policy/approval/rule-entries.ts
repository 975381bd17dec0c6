import type { ApprovalRuleEntry } from '../../contracts/approval-rules.generated.js';
import { parsePattern } from './path-pattern.js';
import type { ApprovalRule, ApprovalRules } from './rule.js';

/** The rules as a file would hold them: the same entries for every spelling of a file that says the same. */
export function toRuleEntries({ rules }: ApprovalRules): ApprovalRuleEntry[] {
  return rules.map(({ id, operations, patterns, minSizeChars, verdict }) => ({
    id,
    match: {
      ...(operations === undefined ? {} : { op: [...operations].sort() }),
      ...(patterns === undefined ? {} : { paths: patterns.map(({ text }) => text) }),
      ...(minSizeChars === undefined ? {} : { minSizeChars }),
    },
    verdict,
  }));
}

/**
 * The rules of entries that have the shape of the format.
 * @param refuse told of the first entry that means nothing, by its place below the rules; it must throw.
 */
export function fromRuleEntries(
  name: string,
  entries: readonly ApprovalRuleEntry[],
  refuse: (pointer: string, problem: string) => never,
): ApprovalRules {
  const indexOf = new Map<string, number>();
  const rules = entries.map((rule, index) => {
    const known = indexOf.get(rule.id);
    if (known !== undefined) return refuse(`/${index}/id`, `is the id of /rules/${known} too`);
    indexOf.set(rule.id, index);
    return toRule(rule, `/${index}/match`, refuse);
  });
  return Object.freeze({ name, rules: Object.freeze(rules) });
}

function toRule(
  { id, match, verdict }: ApprovalRuleEntry,
  at: string,
  refuse: (pointer: string, problem: string) => never,
): ApprovalRule {
  const { op, paths, minSizeChars } = match;
  const operations = op === undefined ? undefined : new Set(typeof op === 'string' ? [op] : op);
  // A rule that can fit no call would look like protection and be none.
  if (minSizeChars !== undefined && operations !== undefined && !operations.has('write')) {
    refuse(`${at}/minSizeChars`, 'never fits: only a write has a size');
  }
  if (paths !== undefined && operations !== undefined && ![...operations].some(hasPaths)) {
    refuse(`${at}/paths`, 'never fits: a fetch has no paths');
  }
  const patterns = paths?.map((text, index) => {
    const pattern = parsePattern(text);
    return typeof pattern === 'string' ? refuse(`${at}/paths/${index}`, pattern) : pattern;
  });
  return {
    id,
    ...(operations === undefined ? {} : { operations }),
    ...(patterns === undefined ? {} : { patterns }),
    ...(minSizeChars === undefined ? {} : { minSizeChars }),
    verdict,
  };
}

function hasPaths(operation: string): boolean {
  return operation !== 'fetch';
}
