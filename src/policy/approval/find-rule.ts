import type { ApprovalEffect } from '../../contracts/approval.js';
import { mayMean, mayMeanBelow, type PathPattern, surelyMeans } from './path-pattern.js';
import type { ApprovalRule, ApprovalRules } from './rule.js';
import { type PathForms, spellForms } from './spell-path.js';

/** What rules look at in a call. */
export type JudgedEffect = Pick<ApprovalEffect, 'op' | 'paths' | 'realPaths' | 'sizeChars'>;

/** The rule by which a call must be approved, or undefined when nobody is to be asked. */
export function findRequiringRule({ rules }: ApprovalRules, effect: JudgedEffect): ApprovalRule | undefined {
  // What a path really is counts as much as what it is called: a link named `notes` may lead to `.env`.
  const forms = [...effect.paths, ...effect.realPaths].map(spellForms);
  const first = rules.find((rule) => isMatch(rule, effect, forms));
  return first?.verdict === 'require' ? first : undefined;
}

function isMatch(rule: ApprovalRule, effect: JudgedEffect, forms: readonly PathForms[]): boolean {
  const { operations, patterns, minSizeChars, verdict } = rule;
  if (operations !== undefined && !operations.has(effect.op)) return false;
  if (minSizeChars !== undefined && (effect.sizeChars ?? 0) < minSizeChars) return false;
  if (patterns === undefined) return true;
  if (forms.length === 0) return false;
  return verdict === 'require'
    ? forms.some((path) => patterns.some((pattern) => mayMean(pattern, path) || isRunOf(effect, pattern, path)))
    : forms.every((path) => isCovered(path, patterns));
}

/** What is in a folder is run with it. */
function isRunOf({ op }: JudgedEffect, pattern: PathPattern, path: PathForms): boolean {
  return op === 'run' && mayMeanBelow(pattern, path);
}

/** One spelling that an `allow` rule does not cover is enough for it not to speak on the call. */
function isCovered(path: PathForms, patterns: readonly PathPattern[]): boolean {
  return patterns.some((pattern) => surelyMeans(pattern, path));
}
