import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { ApprovalRules } from './rule.js';
import { toRuleEntries } from './rule-entries.js';

/** SHA-256 (hex) over the RFC 8785 form of the rules: the same for every spelling of a file that says the same. */
export function rulesDigest(rules: ApprovalRules): string {
  return createHash('sha256')
    .update(canonicalize(toRuleEntries(rules)) ?? '', 'utf8')
    .digest('hex');
}
