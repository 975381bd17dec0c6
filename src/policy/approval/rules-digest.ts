import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { ApprovalRules } from './rule.js';

/** SHA-256 (hex) over the RFC 8785 form of the rules: the same for every spelling of a file that says the same. */
export function rulesDigest({ rules }: ApprovalRules): string {
  const plain = rules.map(({ id, operations, patterns, minSizeChars, verdict }) => ({
    id,
    match: {
      ...(operations === undefined ? {} : { op: [...operations].sort() }),
      ...(patterns === undefined ? {} : { paths: patterns.map(({ text }) => text) }),
      ...(minSizeChars === undefined ? {} : { minSizeChars }),
    },
    verdict,
  }));
  return createHash('sha256')
    .update(canonicalize(plain) ?? '', 'utf8')
    .digest('hex');
}
